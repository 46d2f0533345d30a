import { call } from '@orpc/server'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../tests/support/open-test-vault'
import { cardOf, pairUp } from '../../../tests/support/paired'
import { decryptedRoom } from '../../../tests/support/room-pages'
import { vaultPaths } from '../folder/paths'
import { pairingHandlers } from './pairing.handlers'
import { deletionOf } from './trash/deletion'
import { trashOf } from './trash/trash'

const desk = () => {
  const vault = openTestVault()
  const pairId = addPair(vault.vault)
  return { vault, pairId, on: pairingHandlers(vault) }
}

test('before anything was exchanged the state says so, and looking at it makes no identity', async () => {
  const { vault, pairId, on } = desk()
  expect(await call(on.state, { pairId })).toEqual({
    trust: { is: 'notPaired' },
    mine: null,
    theirs: null,
    readsFirst: 'me',
    earlierKeys: [],
  })
  expect(vault.vault.sharedRoom.identity.find()).toBeUndefined()
  await expect(call(on.given, { pairId })).rejects.toThrow('NOT_FOUND')
})

test('the name leaves the private room with the card, and not before', async () => {
  const { vault, pairId, on } = desk()
  const inShared = () =>
    decryptedRoom(vaultPaths(vault.folder).sharedRoom, vault.keys.sharedRoom).includes('Anders Holm')
  await call(on.state, { pairId })
  expect(inShared()).toBe(false)
  const card = await call(on.card, { pairId, name: 'Anders Holm' })
  expect(inShared()).toBe(true)
  expect(await call(on.given, { pairId })).toEqual(card)
  const { mine } = await call(on.state, { pairId })
  expect(mine).toMatchObject({ name: 'Anders Holm' })
})

test('a card that is copied stands in the register as what it is', async () => {
  const { vault, pairId, on } = desk()
  await call(on.card, { pairId, name: 'Anders Holm' })
  expect(vault.vault.sharedRoom.register.list()).toEqual([])
  const { text } = await call(on.copyCard, { pairId, title: 'Pairing card' })
  expect(vault.vault.sharedRoom.register.list()).toMatchObject([
    {
      kind: 'card',
      subjectId: pairId,
      format: 'text',
      state: 'left',
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  ])
})

test('exactly one of the two reads first, and both pages say the same of whom', async () => {
  const [one, other] = [desk(), desk()]
  await pairUp(one, other)
  const [mine, theirs] = [
    await call(one.on.state, { pairId: one.pairId }),
    await call(other.on.state, { pairId: other.pairId }),
  ]
  expect([mine.readsFirst, theirs.readsFirst].sort()).toEqual(['me', 'partner'])
  expect(mine.theirs?.digits).toEqual(theirs.theirs?.digits)
  expect(mine.trust).toMatchObject({ is: 'compared', how: 'call' })
})

test('a changed key is told with both sides, and is taken by its digits alone', async () => {
  const [me, maya, stranger] = [desk(), desk(), desk()]
  await pairUp(me, maya)
  const { pairId } = me
  const card = cardOf(stranger, 'Maya')
  const taken = await call(me.on.take, { pairId, card })
  if (taken.is !== 'changed') throw new Error('not told')
  expect(taken.before.trust).toMatchObject({ is: 'compared' })
  const wrong = taken.before.digits
  await expect(call(me.on.acceptNewKey, { pairId, card, digits: wrong })).rejects.toThrow('PAIRING_CHANGED')
  const state = await call(me.on.acceptNewKey, { pairId, card, digits: taken.after.digits })
  expect(state).toMatchObject({
    trust: { is: 'notCompared' },
    theirs: { fingerprint: taken.after.fingerprint },
    earlierKeys: [{ fingerprint: taken.before.fingerprint }],
  })
})

test('a pair that is deleted for good takes its pairing along; in the trash it is kept, and the register stays', async () => {
  const [me, maya] = [desk(), desk()]
  await pairUp(me, maya)
  await call(me.on.copyCard, { pairId: me.pairId, title: 'Pairing card' })
  const before = me.vault.pairings.of(me.pairId)
  if (before === undefined) throw new Error('not paired')
  trashOf(me.vault).put('pair', me.pairId)
  trashOf(me.vault).restore('pair', me.pairId)
  expect(me.vault.pairings.of(me.pairId)).toEqual(before)
  trashOf(me.vault).put('pair', me.pairId)
  await deletionOf(me.vault).delete([{ kind: 'pair', id: me.pairId }])
  expect(me.vault.pairings.of(me.pairId)).toBeUndefined()
  expect(me.vault.pairings.pairIdOfShared(before.sharedPairId)).toBeUndefined()
  const shared = decryptedRoom(vaultPaths(me.vault.folder).sharedRoom, me.vault.keys.sharedRoom)
  expect(shared.includes(before.partner.fingerprint)).toBe(false)
  expect(shared.includes('Maya Okafor')).toBe(false)
  expect(me.vault.vault.sharedRoom.register.list()).toHaveLength(1)
})
