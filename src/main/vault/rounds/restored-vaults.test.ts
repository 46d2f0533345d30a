// Vaults put back to an older day than their partners remember: what is missing is asked for, and both end up alike.
import { call } from '@orpc/server'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../../tests/support/open-test-vault'
import { cardOf, pairUp } from '../../../../tests/support/paired'
import {
  acceptOn,
  backUp,
  carry,
  counterOn,
  draftOf,
  dumpOf,
  fileFrom,
  proposeOn,
  stateOn,
  take,
  twoVaults,
  type Side,
} from '../../../../tests/support/two-vaults'
import type { HandOverSubject } from '../../../contract/handover'
import { parseRecord } from '../../../signed/agreed-record'
import { verifyRecord } from '../../../signed/record-verdict'
import { handOverHandlers } from '../handover.handlers'
import { leavingOf } from '../leaving'
import { exchangeOf } from '../pairing/exchange'

const record = async ({ vault }: Side, subject: HandOverSubject) =>
  call(handOverHandlers(vault).record, { subject })

const retract = ({ vault }: Side, subject: HandOverSubject) =>
  call(handOverHandlers(vault).retract, { subject, reason: 'It is out of date.' })

/** Oldest first: the files of all rounds that this side holds, saved again. */
async function allFilesFrom(side: Side, subject: HandOverSubject): Promise<Uint8Array[]> {
  const { rounds } = await stateOn(side, subject)
  return Promise.all([...rounds].reverse().map(({ id }) => fileFrom(side, subject, id)))
}

/** Cards go both ways anew; the one who knew the other before is asked whether it is right. */
async function pairAnew(restored: Side, partner: Side): Promise<void> {
  await exchangeOf(restored.vault).take(restored.pairId, cardOf(partner, 'Maya Okafor'))
  const card = cardOf(restored, 'Anders Holm')
  const on = exchangeOf(partner.vault)
  const taken = await on.take(partner.pairId, card)
  if (taken.is !== 'changed') throw new Error(taken.is)
  expect(taken.isSameKey).toBe(true)
  await on.acceptNewKey(partner.pairId, card, taken.after.digits)
}

/** A vault as it was before the cards, as it went on from there, and its partner. */
async function pairedSince() {
  const side = (partnerName: string): Side => {
    const vault = openTestVault()
    // As when a vault is opened.
    vault.identity.publicIdentity()
    return { vault, pairId: addPair(vault.vault, partnerName) }
  }
  const [old, maya] = [side('Maya Okafor'), side('Anders Holm')]
  const anders = backUp(old)()
  await pairUp(anders, maya)
  const subject = await draftOf(anders, 'Autumn', 'People answer back.')
  await proposeOn(anders, subject)
  await carry(anders, maya, subject)
  return { anders, maya, subject, putBack: () => backUp(old)() }
}

test('put back to before the cards: cards anew, then every round from the first, and it goes on', async () => {
  const { maya, subject, putBack } = await pairedSince()
  await counterOn(maya, subject, 'People answer back, and often.')
  const restored = putBack()
  const before = dumpOf(restored)
  const answer = await fileFrom(maya, subject)
  await expect(take(restored, answer)).rejects.toMatchObject({ code: 'HANDOVER_UNKNOWN_PARTNER' })
  expect(dumpOf(restored)).toBe(before)

  await pairAnew(restored, maya)
  await expect(take(restored, answer)).rejects.toMatchObject({
    code: 'HANDOVER_WRONG_CHAIN',
    data: { pairId: restored.pairId, first: 1, last: 1 },
  })
  const [first, second] = await allFilesFrom(maya, subject)
  if (first === undefined || second === undefined) throw new Error('two rounds')
  expect(await take(restored, first)).toMatchObject({ is: 'restored', number: 1 })
  expect(await take(restored, second)).toMatchObject({ is: 'received', number: 2, waitsForMe: true })

  await acceptOn(restored, subject)
  expect(await carry(restored, maya, subject)).toMatchObject({ is: 'received', status: 'agreed' })
  expect(await record(maya, subject)).toEqual(await record(restored, subject))
  await retract(restored, subject)
  expect(await carry(restored, maya, subject)).toMatchObject({ is: 'received', status: 'retracted' })
})

test('what was agreed before new cards came is still taken back by either', async () => {
  const { anders, maya, subject, putBack } = await pairedSince()
  await acceptOn(maya, subject)
  await carry(maya, anders, subject)
  const restored = putBack()
  await pairAnew(restored, maya)
  for (const file of await allFilesFrom(maya, subject)) await take(restored, file)
  expect(await record(restored, subject)).toEqual(await record(maya, subject))
  await retract(maya, subject)
  expect(await carry(maya, restored, subject)).toMatchObject({ is: 'received', status: 'retracted' })
})

test('two pairs with one and the same key: a round of a name that neither knows is for neither', async () => {
  const { maya, subject, putBack } = await pairedSince()
  const restored = putBack()
  const second = { ...restored, pairId: addPair(restored.vault.vault, 'Maya, of the board') }
  const hers = { ...maya, pairId: addPair(maya.vault.vault, 'Anders, of the board') }
  await pairUp(second, hers)
  await pairAnew(restored, maya)
  const [first] = await allFilesFrom(maya, subject)
  await expect(take(restored, first ?? new Uint8Array())).rejects.toMatchObject({
    code: 'HANDOVER_OWN_FILE',
  })
})

test('whatever day a vault is put back to, every file given again makes both the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('counter', 'carry'), { minLength: 2, maxLength: 6 }),
      fc.nat(5),
      fc.boolean(),
      async (steps, day, isAgreed) => {
        const { anders: start, maya } = await twoVaults()
        let anders = backUp(start)()
        const subject = await draftOf(anders, 'Autumn', 'People answer back.')
        await proposeOn(anders, subject)
        let restore = backUp(anders)
        anders = restore()
        for (const [at, step] of steps.entries()) {
          if (at === day) {
            restore = backUp(anders)
            anders = restore()
          }
          const [from, to] = at % 2 === 0 ? [anders, maya] : [maya, anders]
          await carry(from, to, subject).catch(() => undefined)
          if (step === 'counter' && (await stateOn(to, subject)).status === 'answered')
            await counterOn(to, subject, `Words of day ${String(at)}.`)
        }
        await carry(anders, maya, subject).catch(() => undefined)
        if (isAgreed && (await stateOn(maya, subject)).status === 'answered') await acceptOn(maya, subject)
        const older = backUp(start)()
        const mayas = await allFilesFrom(maya, subject)
        const files = [...mayas, ...(await allFilesFrom(anders, subject))]
        for (const file of [...files, ...files]) await take(older, file).catch(() => undefined)
        for (const file of await allFilesFrom(anders, subject)) await take(maya, file).catch(() => undefined)
        const [mine, hers] = [await stateOn(older, subject), await stateOn(maya, subject)]
        const told = ({ rounds }: typeof mine) => rounds.map(({ id, isTaken }) => ({ id, isTaken }))
        expect(told(mine)).toEqual(told(hers))
        expect(mine.agreedSha256).toBe(hers.agreedSha256)
        if (hers.agreedSha256 !== null) {
          const { record: both } = await record(older, subject)
          expect(both).toBe((await record(maya, subject)).record)
          const parsed = parseRecord(both)
          expect(parsed.ok && verifyRecord(parsed.value)).toMatchObject({ is: 'agreed' })
        }
      },
    ),
    { numRuns: 3 },
  )
})

test('what both signed stays agreed to the byte, whatever is signed, agreed or taken back of other texts', async () => {
  const { anders, maya } = await twoVaults()
  const agreedOn = async (title: string, words: string) => {
    const subject = await draftOf(anders, title, words)
    await proposeOn(anders, subject)
    await carry(anders, maya, subject)
    await acceptOn(maya, subject)
    await carry(maya, anders, subject)
    return subject
  }
  const first = await agreedOn('Autumn', 'People answer back.')
  const kept = await record(anders, first)
  const words = (side: Side) => side.vault.vault.sharedRoom.summaries.find(first.id)?.document
  const shown = words(anders)
  const still = async () => {
    for (const side of [anders, maya]) {
      expect(await stateOn(side, first)).toMatchObject({ status: 'agreed', agreedSha256: kept.sha256 })
      expect(await record(side, first)).toEqual(kept)
      expect(words(side)).toEqual(shown)
      const parsed = parseRecord(kept.record)
      expect(parsed.ok && parsed.value.signatures).toHaveLength(2)
      expect(parsed.ok && verifyRecord(parsed.value)).toMatchObject({
        is: 'agreed',
        contentSha256: kept.sha256,
      })
      const leaving = leavingOf(side.vault.vault, { kind: 'summary', id: first.id })
      expect([leaving.levelForbids(), leaving.wouldLeak()]).toEqual([false, false])
    }
  }
  await still()
  const second = await agreedOn('Winter', 'Nobody asks twice.')
  await still()
  await retract(maya, second)
  await carry(maya, anders, second)
  await still()
  const { subject: next } = await call(handOverHandlers(anders.vault).supersede, { subject: first })
  await proposeOn(anders, next)
  await carry(anders, maya, next)
  await counterOn(maya, next, 'People answer back, and often.')
  await carry(maya, anders, next)
  await still()
  // Both sign the next one: the first shows as superseded, and its bytes and signatures are what they were.
  await acceptOn(anders, next)
  await carry(anders, maya, next)
  await retract(anders, next)
  await carry(anders, maya, next)
  for (const side of [anders, maya]) {
    expect(await record(side, first)).toEqual(kept)
    expect(words(side)).toEqual(shown)
  }
})

test('words that a partner signed with a key that no longer counts are not offered for a signature', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(maya, 'Autumn', 'One.')
  await proposeOn(maya, subject)
  await carry(maya, anders, subject)
  expect(await stateOn(anders, subject)).toMatchObject({
    isOfOldKey: false,
    can: expect.arrayContaining(['accept']),
  })
  const anew = openTestVault()
  const card = exchangeOf(anew).give(addPair(anew.vault, 'Anders Holm'), 'Maya Okafor').text
  const exchange = exchangeOf(anders.vault)
  const taken = await exchange.take(anders.pairId, card)
  if (taken.is !== 'changed') throw new Error(taken.is)
  await exchange.acceptNewKey(anders.pairId, card, taken.after.digits)
  const { isOfOldKey, can } = await stateOn(anders, subject)
  expect([isOfOldKey, can.includes('accept')]).toEqual([true, false])
  await expect(acceptOn(anders, subject)).rejects.toMatchObject({ code: 'NOT_YOUR_TURN' })
})
