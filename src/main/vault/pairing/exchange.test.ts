import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addPair, openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { cardOf, pairUp, type PairedSide } from '../../../../tests/support/paired'
import { dumpOf } from '../../../../tests/support/two-vaults'
import { composeCard } from '../../handover/pairing-card'
import { Refusal } from '../../refusal'
import { exchangeOf } from './exchange'
import { trustOf } from './trust'

const side = (partnerName: string, vault = openTestVault()): PairedSide => ({
  vault,
  pairId: addPair(vault.vault, partnerName),
})
const take = ({ vault, pairId }: PairedSide, text: string) => exchangeOf(vault).take(pairId, text)
const partnerOf = ({ vault, pairId }: PairedSide) => {
  const partner = vault.pairings.of(pairId)?.partner
  if (partner === undefined) throw new Error('not paired')
  return partner
}
const commitsOf = ({ vault }: TestVault) => [
  vault.privateRoom.commits.value(),
  vault.sharedRoom.commits.value(),
]

test('both vaults come to the same pair id and digits, in whatever order cards are given and taken, and however often', async () => {
  const vaults = [openTestVault(), openTestVault()] as const
  const step = fc.constantFrom('mineTaken', 'theirsTaken', 'given')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.boolean(), async (steps, isMineFirst) => {
      const me = side('Maya', vaults[0])
      const maya = side('Anders', vaults[1])
      const acts = {
        mineTaken: () => take(maya, cardOf(me, 'Anders')),
        theirsTaken: () => take(me, cardOf(maya, 'Maya')),
        given: () => Promise.resolve(cardOf(me, 'Anders H.')),
      }
      for (const act of steps) await acts[act]()
      await acts[isMineFirst ? 'mineTaken' : 'theirsTaken']()
      await acts[isMineFirst ? 'theirsTaken' : 'mineTaken']()
      const [mine, theirs] = [partnerOf(me), partnerOf(maya)]
      expect(mine.sharedPairId).toBe(theirs.sharedPairId)
      expect(mine.digits).toEqual(theirs.digits)
      expect(mine.digits.join('')).toMatch(/^\d{30}$/)
      expect(mine.fingerprint).toBe(vaults[1].identity.publicIdentity().fingerprint)
      expect(vaults[0].pairings.pairIdOfShared(mine.sharedPairId)).toBe(me.pairId)
      expect(vaults[1].pairings.pairIdOfShared(mine.sharedPairId)).toBe(maya.pairId)
    }),
    { numRuns: 10 },
  )
}, 60_000)

test('two pairs of the same two vaults are told apart', async () => {
  const [mine, theirs] = [openTestVault(), openTestVault()]
  const [first, second] = [side('Maya', mine), side('Maya again', mine)]
  await pairUp(first, side('Anders', theirs))
  await pairUp(second, side('Anders again', theirs))
  expect(partnerOf(first).sharedPairId).not.toBe(partnerOf(second).sharedPairId)
  expect(partnerOf(first).digits).not.toEqual(partnerOf(second).digits)
  expect(mine.pairings.pairsOfKey(partnerOf(first).fingerprint)).toHaveLength(2)
})

test('my card is the same however often it is given, and another name gives another card of the same pair', () => {
  const me = side('Maya')
  const card = cardOf(me, 'Anders Holm')
  expect(cardOf(me, ' Anders  Holm ')).toBe(card)
  expect(cardOf(me, 'A.')).not.toBe(card)
})

test('a card in its short spelling is the same card', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  const { compact } = exchangeOf(maya.vault).give(maya.pairId, 'Maya')
  expect(await take(me, compact)).toEqual({ is: 'taken' })
  expect(await take(me, cardOf(maya, 'Maya'))).toEqual({ is: 'alreadyTaken' })
})

test('my own card, that of another pair, and what is no card are told apart; nothing changes', async () => {
  const [me, maya, li] = [side('Maya'), side('Anders'), side('Anders')]
  const withLi = side('Li', me.vault)
  await pairUp(withLi, li)
  const mayas = cardOf(maya, 'Maya')
  const letters = [...mayas]
  letters[200] = letters[200] === 'A' ? 'B' : 'A'
  const mine = cardOf(me, 'Anders')
  const before = commitsOf(me.vault)
  expect(await take(me, mine)).toEqual({ is: 'ownCard' })
  expect(await take(me, cardOf(li, 'Maya Okafor'))).toEqual({ is: 'otherPair', partnerName: 'Li' })
  expect(await take(me, 'Dear Anders, here is my card.')).toEqual({ is: 'notACard' })
  expect(await take(me, letters.join(''))).toEqual({ is: 'damaged' })
  expect(await take(me, mayas.slice(0, 300))).toMatchObject({ is: expect.stringMatching(/notACard|damaged/) })
  expect(commitsOf(me.vault)).toEqual(before)
  expect(me.vault.pairings.of(me.pairId)).toBeUndefined()
})

test('what is refused leaves no row behind, not even in a vault that never paired', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  const before = dumpOf(me)
  const card = cardOf(maya, 'Maya')
  expect(await take(me, 'Dear Anders, here is my card.')).toEqual({ is: 'notACard' })
  expect(await take(me, card.replace(/^(.{150})./s, '$1!'))).toEqual({ is: 'damaged' })
  await expect(exchangeOf(me.vault).acceptNewKey(me.pairId, card, ['12345'])).rejects.toThrow(
    'PAIRING_CHANGED',
  )
  expect(dumpOf(me)).toBe(before)
  await take(me, card)
  const taken = dumpOf(me)
  expect(await take(me, card)).toEqual({ is: 'alreadyTaken' })
  expect(dumpOf(me)).toBe(taken)
})

test('a name that changed on their card is taken over; what was compared stays compared', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  await pairUp(me, maya)
  const { text } = exchangeOf(maya.vault).give(maya.pairId, 'Maya Okafor-Lind')
  expect(await take(me, text)).toEqual({ is: 'renamed', before: 'Maya Okafor', name: 'Maya Okafor-Lind' })
  expect(partnerOf(me)).toMatchObject({ name: 'Maya Okafor-Lind', verifiedHow: 'call' })
  expect(await take(me, text)).toEqual({ is: 'alreadyTaken' })
})

test('an older card of theirs brings no older name back, whatever the order the cards come in', async () => {
  const names = ['Maya', 'Maya Okafor', 'Maya Lind', 'Maya']
  const maya = side('Anders')
  let minute = 0
  const clock = () => new Date(Date.UTC(2026, 10, 22, 9, minute))
  const cards = names.map((name) => {
    minute += 1
    return exchangeOf({ ...maya.vault, now: clock }).give(maya.pairId, name).text
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 }), async (order) => {
      const mine = side('Maya', { ...openTestVault(), now: clock })
      for (const at of order) {
        const before = mine.vault.pairings.of(mine.pairId)?.partner.name
        const answer = await take(mine, cards[at] ?? '')
        if (answer.is !== 'nameStays') continue
        expect(answer).toEqual({ is: 'nameStays', name: before, said: names[at] })
      }
      expect(partnerOf(mine).name).toBe(names[Math.max(...order)])
    }),
    { numRuns: 5 },
  )
}, 60_000)

test('a card of a clock that is a year ahead does not keep out the names of later cards', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  const inDays = (days: number) => () => new Date(Date.now() + days * 24 * 60 * 60 * 1_000)
  const cardWith = (name: string, days: number) =>
    exchangeOf({ ...maya.vault, now: inDays(days) }).give(maya.pairId, name).text
  const [ahead, tomorrow, now] = [cardWith('Maya O.', 365), cardWith('Maya Lind', 1), cardWith('Maya', 0)]
  expect(await take(me, ahead)).toEqual({ is: 'taken' })
  expect(await take(me, ahead)).toEqual({ is: 'alreadyTaken' })
  expect(await take(me, now)).toEqual({ is: 'renamed', before: 'Maya O.', name: 'Maya' })
  expect(await take(me, cardWith('Maya Okafor', 365))).toMatchObject({ is: 'renamed', name: 'Maya Okafor' })
  expect(await take(me, tomorrow)).toMatchObject({ is: 'renamed', name: 'Maya Lind' })
  // Clocks differ by a day: that one is the newer, and the other is not passed over in silence.
  expect(await take(me, now)).toEqual({ is: 'nameStays', name: 'Maya Lind', said: 'Maya' })
  expect(partnerOf(me)).toMatchObject({ name: 'Maya Lind', verifiedHow: null })
})

test('another key replaces nothing until that is said on purpose; then the comparison starts anew and the old key stays known', async () => {
  const [me, maya, stranger] = [side('Maya'), side('Anders'), side('Anders')]
  await pairUp(me, maya)
  const old = partnerOf(me)
  const text = cardOf(stranger, 'Maya Okafor')
  const said = await take(me, text)
  expect(said).toMatchObject({ is: 'changed', isSameKey: false, before: { fingerprint: old.fingerprint } })
  if (said.is !== 'changed') throw new Error('not said')
  expect(partnerOf(me)).toEqual(old)

  await exchangeOf(me.vault).acceptNewKey(me.pairId, text, said.after.digits)
  const pairing = me.vault.reopen().pairings.of(me.pairId)
  expect(pairing?.partner).toMatchObject({ fingerprint: said.after.fingerprint, digits: said.after.digits })
  expect(trustOf(pairing?.partner)).toEqual({ is: 'notCompared' })
  expect(pairing?.earlierKeys).toMatchObject([{ fingerprint: old.fingerprint, verifiedHow: 'call' }])
  expect(pairing?.earlierKeys[0]?.replacedAt).toBe(pairing?.partner.takenAt)
})

test('the pair is found by the id of before a key changed, and the replaced key is known as replaced', async () => {
  const [me, maya, next] = [side('Maya'), side('Anders'), side('Anders')]
  await pairUp(me, maya)
  const old = partnerOf(me)
  const text = cardOf(next, 'Maya')
  const said = await take(me, text)
  if (said.is !== 'changed') throw new Error('not said')
  await exchangeOf(me.vault).acceptNewKey(me.pairId, text, said.after.digits)
  const { pairId } = me
  expect(me.vault.pairings.pairIdOfShared(old.sharedPairId)).toBe(pairId)
  expect(me.vault.pairings.pairIdOfShared(partnerOf(me).sharedPairId)).toBe(pairId)
  expect(me.vault.pairings.pairsOfKey(old.fingerprint)).toEqual([{ pairId, isCurrent: false }])
  expect(me.vault.pairings.pairsOfKey(partnerOf(me).fingerprint)).toEqual([{ pairId, isCurrent: true }])
})

test('a pairing begun anew on their side, with the same key, is said to be that', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  await pairUp(me, maya)
  const again = side('Anders', maya.vault)
  const said = await take(me, cardOf(again, 'Maya'))
  expect(said).toMatchObject({ is: 'changed', isSameKey: true })
})

const changed = new Refusal('PAIRING_CHANGED')

test('another card than the one that was shown is not accepted', async () => {
  const [me, maya, shown, slipped] = [side('Maya'), side('Anders'), side('Anders'), side('Anders')]
  await pairUp(me, maya)
  const said = await take(me, cardOf(shown, 'Maya'))
  if (said.is !== 'changed') throw new Error('not said')
  const exchange = exchangeOf(me.vault)
  await expect(exchange.acceptNewKey(me.pairId, cardOf(slipped, 'Maya'), said.after.digits)).rejects.toThrow(
    changed,
  )
  await expect(exchange.acceptNewKey(me.pairId, cardOf(me, 'Anders'), said.after.digits)).rejects.toThrow(
    changed,
  )
})

test('what was compared is written down; that they differ takes it back, and comparing again is possible', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  await pairUp(me, maya, { compared: false })
  const exchange = exchangeOf(me.vault)
  const { digits } = partnerOf(me)
  expect(trustOf(partnerOf(me))).toEqual({ is: 'notCompared' })
  exchange.confirmDigits(me.pairId, digits, 'inPerson')
  expect(trustOf(partnerOf(me))).toMatchObject({ is: 'compared', how: 'inPerson' })
  exchange.sayTheyDiffer(me.pairId, digits)
  expect(trustOf(partnerOf(me))).toMatchObject({ is: 'differ' })
  exchange.confirmDigits(me.pairId, digits, 'call')
  expect(trustOf(partnerOf(me))).toMatchObject({ is: 'compared', how: 'call' })
  expect(() => exchange.confirmDigits(me.pairId, ['00000', ...digits.slice(1)], 'call')).toThrow(changed)
})

test('a pairing goes on when its pair ended and began again, and after the vault was opened again', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  await pairUp(me, maya)
  const before = me.vault.pairings.of(me.pairId)
  const { pairs } = me.vault.vault.privateRoom
  const [period] = pairs.periods(me.pairId)
  if (period === undefined) throw new Error('no period')
  pairs.keepPeriods(me.pairId, [{ ...period, endedOn: '2026-11-20', howItEnded: '' }])
  pairs.keepPeriods(me.pairId, [
    { ...period, endedOn: '2026-11-20', howItEnded: '' },
    { beganOn: '2026-11-21', endedOn: null, howItEnded: '' },
  ])
  expect(me.vault.reopen().pairings.of(me.pairId)).toEqual(before)
})

test('a card that signs another name than it shows is refused as damaged', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  const { signKey, sealRecipient } = maya.vault.identity.publicIdentity()
  const content = {
    name: 'Maya',
    signKey,
    sealRecipient,
    pairNonce: 'ab'.repeat(16),
    madeAt: new Date().toISOString(),
  }
  const signedBySomebodyElse = () =>
    composeCard(content, (namespace, bytes) => side('x').vault.identity.sign(namespace, bytes))
  expect(signedBySomebodyElse).toThrow(RangeError)
  const genuine = composeCard(content, (namespace, bytes) => maya.vault.identity.sign(namespace, bytes)).text
  expect(await take(me, genuine)).toEqual({ is: 'taken' })
})

test('a crash between the two rooms is made good at the next card', async () => {
  const [me, maya] = [side('Maya'), side('Anders')]
  me.vault.vault.privateRoom.pairings.note(me.pairId, 'never-arrived-in-the-shared-room')
  expect(me.vault.pairings.of(me.pairId)).toBeUndefined()
  expect(exchangeOf(me.vault).given(me.pairId)).toBeUndefined()
  await pairUp(me, maya)
  expect(partnerOf(me).sharedPairId).toBe(partnerOf(maya).sharedPairId)
})
