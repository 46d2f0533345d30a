import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import type { HandOverSubject } from '../../../contract/handover'
import {
  acceptOn,
  carry,
  draftOf,
  fileFrom,
  proposeOn,
  stateOn,
  twoVaults,
  type Side,
} from '../../../../tests/support/two-vaults'
import { checkDraft } from '../leak-check/leak-check'
import { leaksHandlers } from '../leaks.handlers'
import { handedRound } from './handed-round'

/** Lets all that the leak check stops leave on purpose; how many there were. */
async function letAllLeave({ vault: deps }: Side, subject: HandOverSubject): Promise<number> {
  const summary = deps.vault.sharedRoom.summaries.find(subject.id)
  const hits = summary === undefined ? [] : checkDraft(deps.vault, summary).leaks
  for (const { key } of hits)
    await call(leaksHandlers(deps).override, { subject, key, reason: 'It was in the newspaper' })
  return hits.length
}

test('a proposal counts what I let leave in its words; an answer that carries none of them counts none', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', 'It costs € 40,000.')
  expect(await letAllLeave(anders, subject)).toBe(1)
  await proposeOn(anders, subject)
  expect(await handedRound(anders.vault, subject.id, await fileFrom(anders, subject))).toEqual({
    roundId: (await stateOn(anders, subject)).head,
    overrideCount: 1,
  })
  const received = await carry(anders, maya, subject)
  if (received.is !== 'received') throw new Error(received.is)
  await letAllLeave(maya, received.subject)
  await acceptOn(maya, received.subject)
  const answer = await fileFrom(maya, received.subject)
  expect(await handedRound(maya.vault, received.subject.id, answer)).toMatchObject({ overrideCount: 0 })
  expect(await handedRound(anders.vault, subject.id, new Uint8Array(3))).toEqual({
    roundId: null,
    overrideCount: 0,
  })
})
