// The key of the sealed drafts. Apart from the workspace, so that unlocking does not wait for its database code.

/** As the vault hands it over at unlock (base64, 32 bytes); it cannot be read back and is never stored. */
export async function importDraftsKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  try {
    return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  } finally {
    bytes.fill(0)
  }
}
