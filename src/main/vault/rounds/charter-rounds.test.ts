// A charter handed over: each side’s expectations change places, and what both signed is what others may see by.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import {
  acceptOn,
  carry,
  fileFrom,
  proposeOn,
  stateOn,
  take,
  twoVaults,
  type Side,
} from '../../../../tests/support/two-vaults'
import type { CharterContent, OpenCharter } from '../../../contract/charter'
import type { HandOverSubject } from '../../../contract/handover'
import { charterHandlers } from '../charter.handlers'
import { handOverHandlers } from '../handover.handlers'

const confidentiality = {
  key: 'confidentiality',
  heading: 'Confidentiality',
  words: 'It stays between us.',
  isOwn: false,
}

async function readyCharter({ vault, pairId }: Side, expectations: CharterContent['expectations']) {
  const on = charterHandlers(vault)
  const offers = await call(on.offers, { pairId })
  const parts = offers.filter(({ part }) => part === 'names' || part === 'purpose')
  const chosen = parts.map(({ part, fingerprint }) => ({ part, fingerprint }))
  const { id, content } = await call(on.start, { pairId, title: 'How we learn', parts: chosen })
  await readied(
    { vault, pairId },
    { kind: 'charter', id },
    { ...content, clauses: [confidentiality], expectations },
  )
  return { kind: 'charter', id } as const
}

/** Saved with these changes, and frozen. */
async function readied({ vault }: Side, { id }: HandOverSubject, change: Partial<CharterContent>) {
  const on = charterHandlers(vault)
  const { content, revision } = await call(on.open, { charterId: id })
  const next = { ...content, ...change }
  const saved = await call(on.save, { charterId: id, baseRevision: revision, content: next })
  return call(on.ready, { charterId: id, baseRevision: saved.revision })
}

const open = ({ vault }: Side, { id }: HandOverSubject): Promise<OpenCharter> =>
  call(charterHandlers(vault).open, { charterId: id })

const levelOf = async ({ vault, pairId }: Side) =>
  (await call(charterHandlers(vault).level, { pairId })).level

async function agreedCharter() {
  const both = await twoVaults()
  const { anders, maya } = both
  const subject = await readyCharter(anders, { me: 'Plain answers.', partner: 'Patience.' })
  await proposeOn(anders, subject)
  await carry(anders, maya, subject)
  await acceptOn(maya, subject)
  await carry(maya, anders, subject)
  return { ...both, subject }
}

test('it is proposed, countered and accepted; what counts is what both signed', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await readyCharter(anders, { me: 'Plain answers.', partner: 'Patience.' })
  await proposeOn(anders, subject)
  await expect(readied(anders, subject, { purpose: 'Other.' })).rejects.toMatchObject({
    code: 'NOT_YOUR_TURN',
  })
  expect(await carry(anders, maya, subject)).toMatchObject({ is: 'received', title: 'How we learn' })
  expect(await open(maya, subject)).toMatchObject({
    status: 'answered',
    isReady: false,
    content: { expectations: { me: 'Patience.', partner: 'Plain answers.' } },
  })
  expect(await levelOf(maya)).toBeNull()

  const unready = {
    subject,
    revision: 1,
    head: (await stateOn(maya, subject)).head ?? '',
    comments: [],
    note: '',
  }
  await expect(call(handOverHandlers(maya.vault).counter, unready)).rejects.toMatchObject({
    code: 'CHARTER_NOT_READY',
  })
  await readied(maya, subject, { disclosureLevel: 1 })
  const { revision, head } = await stateOn(maya, subject)
  await call(handOverHandlers(maya.vault).counter, { ...unready, revision, head: head ?? '' })
  expect(await carry(maya, anders, subject)).toMatchObject({ act: 'counter', waitsForMe: true })
  const { facts, changeCount } = await call(handOverHandlers(anders.vault).comparison, { subject })
  expect(facts).toEqual([{ what: 'disclosureLevel', from: '3', to: '1' }])
  expect(changeCount).toBe(1)

  await acceptOn(anders, subject)
  expect(await carry(anders, maya, subject)).toMatchObject({ act: 'accept', status: 'agreed' })
  for (const side of [anders, maya]) {
    expect(await open(side, subject)).toMatchObject({ status: 'agreed', isReady: true })
    expect(await levelOf(side)).toBe(1)
  }
  const [one, other] = await Promise.all(
    [anders, maya].map(({ vault }) => call(handOverHandlers(vault).record, { subject })),
  )
  expect(one).toEqual(other)
})

test('edited after it was agreed, its next version supersedes the one before', async () => {
  const { anders, maya, subject } = await agreedCharter()
  const agreedSha256 = (await stateOn(anders, subject)).agreedSha256
  await readied(anders, subject, { purpose: 'To answer each other.' })
  expect(await open(anders, subject)).toMatchObject({ status: 'ready' })
  expect(await stateOn(anders, subject)).toMatchObject({ status: 'draft', can: ['propose'], head: null })
  await proposeOn(anders, subject)
  expect(await carry(anders, maya, subject)).toMatchObject({ act: 'propose', number: 1, subject })
  await acceptOn(maya, subject)
  await carry(maya, anders, subject)
  const { agreements } = anders.vault.vault.sharedRoom
  expect(agreements.agreedOn(agreedSha256 ?? '')).toMatchObject({ status: 'superseded' })
  for (const side of [anders, maya])
    expect(await open(side, subject)).toMatchObject({
      status: 'agreed',
      content: { purpose: 'To answer each other.' },
    })
})

test('next versions that both propose at once meet in one chain, and one of them counts on both sides', async () => {
  const { anders, maya, subject } = await agreedCharter()
  await readied(anders, subject, { purpose: 'To answer each other.' })
  await readied(maya, subject, { purpose: 'To ask each other.' })
  await proposeOn(anders, subject)
  await proposeOn(maya, subject)
  const [toMaya, toAnders] = [await fileFrom(anders, subject), await fileFrom(maya, subject)]
  const outcomes = [await take(maya, toMaya), await take(anders, toAnders)]
  expect(
    outcomes.map((outcome) => (outcome.is === 'received' ? outcome.crossed : outcome.is)).sort(),
  ).toEqual(['mine', 'theirs'])
  const [one, other] = [await open(anders, subject), await open(maya, subject)]
  expect(one.content.purpose).toBe(other.content.purpose)
  expect([one.status, other.status].sort()).toEqual(['answered', 'proposed'])
})
