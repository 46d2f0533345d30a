import { expect, test } from 'vitest'
import { importDraftsKey } from './drafts-key'

test('the key of the drafts cannot be read back', async () => {
  const key = await importDraftsKey(Buffer.alloc(32, 7).toString('base64'))
  expect(key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})

test('it is the key that was handed over', async () => {
  const raw = Buffer.alloc(32, 7)
  const ours = await importDraftsKey(raw.toString('base64'))
  const same = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
  const cipher = { name: 'AES-GCM', iv: new Uint8Array(12) }
  const sealed = await crypto.subtle.encrypt(cipher, ours, new TextEncoder().encode('ours'))
  expect(new TextDecoder().decode(await crypto.subtle.decrypt(cipher, same, sealed))).toBe('ours')
})
