// What stands between the page and a signature: whatever it asks for, words that may not leave do not leave with a round.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { carry, draftOf, proposeOn, rewrite, stateOn, twoVaults } from '../../../../tests/support/two-vaults'
import { addPair } from '../../../../tests/support/open-test-vault'
import { charterHandlers } from '../charter.handlers'
import { handOverHandlers } from '../handover.handlers'
import { summariesHandlers } from '../summaries.handlers'

const PRIVATE = 'What Anders Holm knows of the floor'
const refused = (code: string) => expect.objectContaining({ code })

async function proposedByAnders() {
  const both = await twoVaults()
  const subject = await draftOf(both.anders, 'Autumn', 'People answer back.')
  await proposeOn(both.anders, subject)
  await carry(both.anders, both.maya, subject)
  const { head } = await stateOn(both.maya, subject)
  return { ...both, subject, head: head ?? '' }
}

test('a comment cannot carry private words out as a quote of a draft that was not looked at', async () => {
  const { maya, subject, head } = await proposedByAnders()
  await rewrite(maya, subject, PRIVATE)
  const comments = [{ at: 0, quote: PRIVATE, words: 'Is it so?' }]
  const { comment } = handOverHandlers(maya.vault)
  await expect(call(comment, { subject, head, comments, note: '' })).rejects.toEqual(refused('WOULD_LEAK'))
  expect((await stateOn(maya, subject)).rounds).toHaveLength(1)
})

test('an acceptance is judged by the words it signs, not by those in the draft', async () => {
  const { maya, subject, head } = await proposedByAnders()
  const on = charterHandlers(maya.vault)
  const { pairId } = maya
  const names = (await call(on.offers, { pairId })).filter(({ part }) => part === 'names')
  const parts = names.map(({ part, fingerprint }) => ({ part, fingerprint }))
  const { id: charterId, revision, content } = await call(on.start, { pairId, title: 'How we learn', parts })
  const clauses = [
    { key: 'confidentiality', heading: 'Confidentiality', words: 'It stays between us.', isOwn: false },
  ]
  const datesOnly = { ...content, clauses, disclosureLevel: 1 as const, purpose: 'To hear more.' }
  const saved = await call(on.save, { charterId, baseRevision: revision, content: datesOnly })
  await call(on.ready, { charterId, baseRevision: saved.revision })
  const { accept } = handOverHandlers(maya.vault)
  await expect(call(accept, { subject, head })).rejects.toEqual(refused('DISCLOSURE_LEVEL'))
  const summaries = summariesHandlers(maya.vault)
  const draft = await call(summaries.open, { summaryId: subject.id })
  const empty = { type: 'doc', content: [{ type: 'paragraph' }] }
  const edit = { summaryId: subject.id, baseRevision: draft.revision, title: '', document: empty }
  await call(summaries.save, edit)
  await expect(call(accept, { subject, head })).rejects.toEqual(refused('DISCLOSURE_LEVEL'))
})

test('a partner’s words cannot take the place of what was agreed with somebody else', async () => {
  const { anders, maya } = await twoVaults()
  const agreedSha256 = 'a'.repeat(64)
  const row = {
    kind: 'summary',
    head: null,
    isTakenBack: false,
    agreedRevision: null,
    record: null,
    updatedAt: '2026-03-02T10:00:00.000Z',
  } as const
  const pairId = addPair(maya.vault.vault, 'Somebody Else')
  const { id } = await draftOf({ ...maya, pairId }, 'Not theirs', 'We agree.')
  const agreed = {
    ...row,
    subjectId: id,
    documentId: id,
    status: 'agreed',
    agreedSha256,
    supersedes: null,
  } as const
  maya.vault.vault.sharedRoom.agreements.put(agreed)
  const subject = await draftOf(anders, 'Autumn', 'People answer back.')
  anders.vault.vault.sharedRoom.agreements.put({
    ...row,
    subjectId: subject.id,
    documentId: subject.id,
    status: 'draft',
    agreedSha256: null,
    supersedes: agreedSha256,
  })
  await proposeOn(anders, subject)
  await expect(carry(anders, maya, subject)).rejects.toEqual(refused('HANDOVER_DAMAGED'))
})
