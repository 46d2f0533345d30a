import { createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openTestVault, TEST_WRAPPING_KEY, type TestVault } from '../../../tests/support/open-test-vault'
import { decryptedRoom } from '../../../tests/support/room-pages'
import { verifySsh } from '../../signed/ssh-signature'
import { vaultPaths } from '../folder/paths'
import { sealTo } from '../handover/sealing'
import { Refusal } from '../refusal'
import { identityOf } from './identity'
import type { IdentityStore, StoredIdentity } from './rooms/shared/identity.store'

const now = () => new Date()
const wrappingKey = new Uint8Array(randomBytes(32))
const vaultId = randomUUID()

function storeHolding(first?: StoredIdentity): IdentityStore & { kept: StoredIdentity | undefined } {
  const store = {
    kept: first,
    find: () => store.kept,
    add: (identity: StoredIdentity) => {
      store.kept = identity
    },
  }
  return store
}

test('is made once, and is the same after the vault was closed and opened again', () => {
  const vault = openTestVault()
  expect(vault.vault.sharedRoom.identity.find()).toBeUndefined()
  const first = vault.identity.publicIdentity()
  expect(first.fingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
  expect(first.sealRecipient).toMatch(/^age1[a-z0-9]{58}$/)
  expect(vault.reopen().identity.publicIdentity()).toEqual(first)
})

test('signs what others can check with its public half', () => {
  const { identity } = openTestVault()
  const bytes = Buffer.from('the exact bytes')
  const armored = identity.sign('duologue-card-v1', bytes)
  const verified = verifySsh({ namespace: 'duologue-card-v1', bytes, armored })
  const { fingerprint } = identity.publicIdentity()
  expect(verified).toMatchObject({ ok: true, value: { fingerprint } })
})

test('opens what was sealed for it, and nothing sealed for another vault', async () => {
  const [mine, others] = [openTestVault().identity, openTestVault().identity]
  const words = Buffer.from('between us')
  const sealed = await sealTo([mine.publicIdentity().sealRecipient], words)
  const opened = await mine.unseal(sealed)
  expect(opened.ok && Buffer.from(opened.value)).toEqual(words)
  expect(await others.unseal(sealed)).toEqual({ ok: false, error: 'notForYou' })
})

const damaged = new Refusal('ROOM_DAMAGED', { room: 'shared' })

test('does not open under another key, in another vault, or once a half of it was altered', () => {
  const store = storeHolding()
  identityOf({ store, wrappingKey, vaultId, now }).publicIdentity()
  const kept = store.kept
  if (kept === undefined) throw new Error('no identity')
  const signWith = (altered: Partial<StoredIdentity>, keys: { key?: Uint8Array; vault?: string } = {}) =>
    identityOf({
      store: storeHolding({ ...kept, ...altered }),
      wrappingKey: keys.key ?? wrappingKey,
      vaultId: keys.vault ?? vaultId,
      now,
    }).sign('duologue-card-v1', Buffer.from('x'))
  expect(signWith({})).toContain('BEGIN SSH SIGNATURE')
  expect(() => signWith({}, { key: new Uint8Array(randomBytes(32)) })).toThrow(damaged)
  expect(() => signWith({}, { vault: randomUUID() })).toThrow(damaged)
  const other = storeHolding()
  const { signKey, sealRecipient } = identityOf({ store: other, wrappingKey, vaultId, now }).publicIdentity()
  expect(() => signWith({ signKey })).toThrow(damaged)
  expect(() => signWith({ sealRecipient })).toThrow(damaged)
  for (let at = 0; at < kept.wrapped.length; at += 1) {
    const wrapped = new Uint8Array(kept.wrapped)
    wrapped[at] = (wrapped[at] ?? 0) ^ 1
    expect(() => signWith({ wrapped })).toThrow(damaged)
  }
})

/** With what docs/format.md says and Node's crypto alone. */
function halvesOf({ vault }: TestVault): [Buffer, Buffer] {
  const row = vault.sharedRoom.identity.find()
  if (row === undefined) throw new Error('no identity')
  const wrapped = Buffer.from(row.wrapped)
  const decipher = createDecipheriv('aes-256-gcm', TEST_WRAPPING_KEY, row.nonce)
  const signKey = Buffer.from(row.signKey).toString('hex')
  decipher.setAAD(Buffer.from(`duologue/v1/identity|${vault.header.vaultId}|${signKey}|${row.sealRecipient}`))
  decipher.setAuthTag(wrapped.subarray(64))
  const halves = Buffer.concat([decipher.update(wrapped.subarray(0, 64)), decipher.final()])
  return [halves.subarray(0, 32), halves.subarray(32)]
}

test('its private halves are not in the shared room, not even for those who have its key', () => {
  const vault = openTestVault()
  const store = vault.vault.sharedRoom.identity
  vault.identity.publicIdentity()
  const row = store.find()
  if (row === undefined) throw new Error('no identity')
  // What a thief of the shared key can try: unwrap with that key, or with none.
  for (const stolen of [vault.keys.sharedRoom, new Uint8Array(32)]) {
    const thief = identityOf({ store, wrappingKey: stolen, vaultId: vault.vault.header.vaultId, now })
    expect(() => thief.sign('duologue-card-v1', Buffer.from('x'))).toThrow(damaged)
  }
  const halves = halvesOf(vault)
  const pages = decryptedRoom(vaultPaths(vault.folder).sharedRoom, vault.keys.sharedRoom)
  expect(pages.includes(Buffer.from(row.signKey))).toBe(true)
  for (const half of halves) {
    expect(pages.includes(half)).toBe(false)
    expect(pages.includes(half.toString('hex'))).toBe(false)
    expect(pages.includes(half.toString('base64').slice(0, 40))).toBe(false)
  }
})

test('no half of it, public or private, lies in clear in the files of the vault', () => {
  const vault = openTestVault()
  const { signKey, sealRecipient } = vault.identity.publicIdentity()
  const halves = halvesOf(vault)
  const paths = vaultPaths(vault.folder)
  for (const path of [paths.sharedRoom, `${paths.sharedRoom}-wal`, paths.privateRoom]) {
    const bytes = readFileSync(path)
    for (const secret of [...halves, Buffer.from(signKey), Buffer.from(sealRecipient)])
      expect(bytes.includes(secret)).toBe(false)
  }
})
