import { expect, test, vi } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { vaultPaths } from '../../folder/paths'
import { closeTidily, openEncrypted } from '../rooms/encrypted-database'
import { indexSoon } from './index-pump'
import { searchVault } from './search'

test('what was left over and what is written is indexed by and by, without a search', () => {
  vi.useFakeTimers()
  try {
    const { vault, changes } = openTestVault()
    const pairId = addPair(vault)
    for (let at = 0; at < 20; at += 1) addSession(vault, pairId, note('Lyon'))
    const told = indexSoon(changes, vault)
    vi.runAllTimers()
    expect(vault.privateRoom.search.settle(0)).toBe(0)
    addSession(vault, pairId, note('Oslo'))
    expect(vault.privateRoom.search.settle(0)).toBeGreaterThan(0)
    told.announce('sessions')
    vi.runAllTimers()
    expect(vault.privateRoom.search.settle(0)).toBe(0)
    addSession(vault, pairId, note('Oslo'))
    told.announce('sessions')
    vault.close(new Date())
    vi.runAllTimers()
  } finally {
    vi.useRealTimers()
  }
})

test('after very many at once the index is put into one piece', () => {
  vi.useFakeTimers()
  try {
    const { vault, changes } = openTestVault()
    const pairId = addPair(vault)
    vault.privateRoom.inOne(() => {
      for (let at = 0; at < 300; at += 1) addSession(vault, pairId, note(`Lyon ${at}`))
    })
    indexSoon(changes, vault)
    vi.runAllTimers()
    expect(vault.privateRoom.search.settle(0)).toBe(0)
    expect(vault.privateRoom.search.expunge(1_000)).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

test('an index that is damaged on disk is made anew, and the vault goes on', () => {
  vi.useFakeTimers()
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const first = openTestVault()
    const pairId = addPair(first.vault)
    for (let at = 0; at < 40; at += 1) addSession(first.vault, pairId, note(`Lyon ${at}`))
    while (first.vault.privateRoom.search.settle(50) > 0);
    first.vault.close(new Date())
    damageIndex(first)
    const { vault, changes } = first.reopen()
    addSession(vault, pairId, note('Oslo'))
    indexSoon(changes, vault)
    vi.runAllTimers()
    expect(said).toHaveBeenCalledTimes(1)
    expect(vault.privateRoom.search.settle(0)).toBe(0)
    const found = (text: string) =>
      searchVault(vault, { text, mode: 'typing', filters: {}, limit: 50, after: null }).total
    expect([found('Lyon'), found('Oslo')]).toEqual([40, 1])
  } finally {
    said.mockRestore()
    vi.useRealTimers()
  }
})

/** As a bad spot on the disk might, were it not told by the page's own code. */
function damageIndex({ folder, keys }: TestVault): void {
  const path = vaultPaths(folder).privateRoom
  const db = openEncrypted({ room: 'private', path, key: keys.privateRoom, mode: 'open' })
  db.unsafeMode(true)
  db.exec("UPDATE search_data SET block = x'ff' WHERE id > 1")
  closeTidily(db)
}
