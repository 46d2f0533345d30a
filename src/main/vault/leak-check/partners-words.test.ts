// Words that came from the partner: they cannot leak to the partner, and to nobody else they may go unseen.
import { call } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import {
  acceptOn,
  carry,
  counterOn,
  draftOf,
  proposeOn,
  rewrite,
  stateOn,
  twoVaults,
  type Side,
} from '../../../../tests/support/two-vaults'
import type { HandOverSubject } from '../../../contract/handover'
import { handOverHandlers } from '../handover.handlers'
import { leaksHandlers } from '../leaks.handlers'
import { leavingOf } from '../leaving'
import { summariesHandlers } from '../summaries.handlers'

const SUM = 'The plant costs 4.2 million euros a year.'
const refused = (code: string) => expect.objectContaining({ code })

const checkOn = ({ vault }: Side, { id }: HandOverSubject) =>
  call(summariesHandlers(vault).check, { summaryId: id })

async function letLeave(side: Side, subject: HandOverSubject): Promise<void> {
  const { leaks } = await checkOn(side, subject)
  for (const { key } of leaks)
    await call(leaksHandlers(side.vault).override, { subject, key, reason: 'She knows it.' })
}

/** Anders let a sum leave on purpose, and Maya has taken his file. */
async function withSumOfAnders(...more: string[]) {
  const both = await twoVaults()
  const subject = await draftOf(both.anders, 'Autumn', SUM, ...more)
  await letLeave(both.anders, subject)
  await proposeOn(both.anders, subject)
  await carry(both.anders, both.maya, subject)
  return { ...both, subject }
}

describe('what the partner let leave', () => {
  test('is no open place of mine: I can accept it, or change something else and send it back', async () => {
    const { maya, subject } = await withSumOfAnders('People answer back.')
    const report = await checkOn(maya, subject)
    expect(report.leaks).toEqual([])
    expect(report.theirs.map(({ quote }) => quote)).toEqual(['4.2 million euros'])
    const state = await counterOn(maya, subject, SUM, 'People answer back, often.')
    expect(state.status).toBe('proposed')
  })

  test('can be accepted as it stands', async () => {
    const { maya, subject } = await withSumOfAnders()
    expect((await acceptOn(maya, subject)).status).toBe('agreed')
  })

  test('counts again once a letter of its block was changed, or where it stands a second time', async () => {
    const { maya, subject } = await withSumOfAnders()
    const { leaks } = await (await rewrite(maya, subject, `${SUM} Yes.`), checkOn(maya, subject))
    expect(leaks.map(({ quote }) => quote)).toEqual(['4.2 million euros'])
    await expect(counterOn(maya, subject, SUM, `So: ${SUM}`)).rejects.toEqual(refused('WOULD_LEAK'))
    expect((await checkOn(maya, subject)).theirs).toHaveLength(1)
  })

  test('does not leave for others unseen: an export is stopped until it is let leave here, too', async () => {
    const { maya, subject } = await withSumOfAnders()
    expect(leavingOf(maya.vault.vault, subject).wouldLeak()).toBe(true)
    const { theirs } = await checkOn(maya, subject)
    for (const { key } of theirs)
      await call(leaksHandlers(maya.vault).override, { subject, key, reason: 'It is in the report.' })
    const after = await checkOn(maya, subject)
    expect([after.theirs.length, after.letLeave.length]).toEqual([0, 1])
    expect(leavingOf(maya.vault.vault, subject).wouldLeak()).toBe(false)
  })

  test('is theirs by what they signed last: of an earlier round alone it counts', async () => {
    const { anders, maya, subject } = await withSumOfAnders('People answer back.')
    await counterOn(maya, subject, 'People answer back.')
    await carry(maya, anders, subject)
    await counterOn(anders, subject, 'People answer back at last.')
    await carry(anders, maya, subject)
    await expect(counterOn(maya, subject, SUM)).rejects.toEqual(refused('WOULD_LEAK'))
  })
})

describe('what both signed', () => {
  test('may stand in the draft that takes its place', async () => {
    const { anders, maya, subject } = await withSumOfAnders()
    await acceptOn(maya, subject)
    await carry(maya, anders, subject)
    const { subject: next } = await call(handOverHandlers(maya.vault).supersede, { subject })
    await rewrite(maya, next, SUM, 'And more.')
    const report = await checkOn(maya, next)
    expect([report.leaks.length, report.theirs.length]).toEqual([0, 1])
    expect((await proposeOn(maya, next)).status).toBe('proposed')
  })
})

describe('what I say beside the words', () => {
  test('names the field in which private words stand, and quotes them', async () => {
    const { maya, subject } = await withSumOfAnders('People answer back.')
    const { checkSaid, comment } = handOverHandlers(maya.vault)
    const comments = [
      { at: 1, quote: 'People answer back.', words: 'Well put.' },
      { at: null, quote: '', words: 'Write to ingrid@example.org.' },
    ]
    const said = { subject, comments, note: 'As in What Anders Holm knows of the floor.' }
    const leaks = await call(checkSaid, said)
    expect(leaks.map(({ field, quote }) => [field, quote])).toEqual([
      [{ is: 'note' }, 'What Anders Holm knows of the floor'],
      [{ is: 'comment', about: '' }, 'ingrid@example.org'],
    ])
    const { head } = await stateOn(maya, subject)
    await expect(call(comment, { ...said, head: head ?? '' })).rejects.toEqual(refused('WOULD_LEAK'))
    expect(
      await call(checkSaid, { subject, comments: comments.slice(0, 1), note: 'Thank you, Anders.' }),
    ).toEqual([])
  })
})
