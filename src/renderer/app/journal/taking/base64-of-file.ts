// A dropped file as base64, for the vault. Invariant: its size is asked before it is read.
import { HAND_OVER_MAX_BYTES, type PickedFile } from '../../../../contract/shell'

/** As many as one call takes as arguments. */
const AT_ONCE = 8_192

export async function readDropped(file: File): Promise<PickedFile> {
  const { name: fileName } = file
  if (file.size > HAND_OVER_MAX_BYTES) return { is: 'tooLarge', fileName }
  try {
    return { is: 'file', fileName, bytes: base64Of(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    // A folder, or it was moved meanwhile.
    return { is: 'unreadable', fileName }
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  return btoa(binary)
}
