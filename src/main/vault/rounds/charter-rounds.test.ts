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
import { paperOf } from '../../exporter/papers'
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
  expect(facts.filter(({ from, to }) => from !== to)).toEqual([
    { what: 'disclosureLevel', from: '3', to: '1' },
  ])
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
  expect(await carry(anders, maya, subject)).toMatchObject({
    act: 'propose',
    number: 1,
    subject,
    // She had written nothing since.
    keptMine: false,
  })
  expect(await stateOn(maya, subject)).toMatchObject({
    keptCount: 0,
    supersedes: { title: 'How we learn', status: 'agreed', agreedAt: expect.any(String), version: 1 },
  })
  const compared = await call(handOverHandlers(maya.vault).comparison, { subject })
  expect(compared).toMatchObject({ from: null, isAgainstAgreed: true })
  const added = compared.blocks.flatMap(({ differences }) => differences.filter(({ is }) => is === 'added'))
  expect(added.map(({ text }) => text)).toEqual(['To answer each other.'])
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

test('a next version that lets more be seen counts once both signed it, a stricter one at once', async () => {
  const { anders, maya, subject } = await agreedCharter()
  const signed = await levelOf(anders)
  await readied(anders, subject, { disclosureLevel: 1 })
  expect([signed, await levelOf(anders)]).toEqual([3, 1])
  await proposeOn(anders, subject)
  await carry(anders, maya, subject)
  await acceptOn(maya, subject)
  await carry(maya, anders, subject)
  await readied(anders, subject, { disclosureLevel: 3 })
  expect([await levelOf(anders), await levelOf(maya)]).toEqual([1, 1])
})

test('a next version that comes before this one is agreed here has to wait, and begins no second charter', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await readyCharter(maya, { me: 'Plain answers.', partner: 'Patience.' })
  await proposeOn(maya, subject)
  await carry(maya, anders, subject)
  await acceptOn(anders, subject)
  const acceptance = await fileFrom(anders, subject)
  await readied(anders, subject, { purpose: 'To answer each other.' })
  await proposeOn(anders, subject)
  const next = await fileFrom(anders, subject)
  await expect(take(maya, next)).rejects.toMatchObject({
    code: 'HANDOVER_WRONG_CHAIN',
    data: { first: 2, last: 2 },
  })
  await take(maya, acceptance)
  expect(await take(maya, next)).toMatchObject({ is: 'received', subject })
  expect(await call(charterHandlers(maya.vault).list, { pairId: maya.pairId })).toHaveLength(1)
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

test('words of a next version that somebody had begun are put aside, not lost', async () => {
  const { anders, maya, subject } = await agreedCharter()
  await readied(maya, subject, { purpose: 'To ask each other.' })
  await readied(anders, subject, { purpose: 'To answer each other.' })
  await proposeOn(anders, subject)
  expect(await carry(anders, maya, subject)).toMatchObject({ keptMine: true })
  expect((await stateOn(maya, subject)).keptCount).toBe(1)
})

test('whoever is to sign is told all that is signed, also what nobody changed', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await readyCharter(anders, { me: 'Plain answers.', partner: 'Patience.' })
  await proposeOn(anders, subject)
  await carry(anders, maya, subject)
  const { facts, changeCount } = await call(handOverHandlers(maya.vault).comparison, { subject })
  expect(changeCount).toBe(0)
  expect(facts).toEqual([
    { what: 'names', from: 'Maya Okafor and Anders Holm', to: 'Maya Okafor and Anders Holm' },
    { what: 'sinceOn', from: null, to: null },
    { what: 'reviewOn', from: null, to: null },
    { what: 'endsOn', from: null, to: null },
    { what: 'disclosureLevel', from: '3', to: '3' },
  ])
})

test('while it waits for one signature, its paper says whose it has; of other words, that nobody signed', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await readyCharter(anders, { me: 'Plain answers.', partner: 'Patience.' })
  const saysOn = async (side: Side) => {
    const { revision } = await open(side, subject)
    return paperOf(side.vault.vault.sharedRoom, { subject, revision }).paper.status
  }
  expect(await saysOn(anders)).toMatchObject({ line: 'Not signed' })
  await proposeOn(anders, subject)
  await carry(anders, maya, subject)
  const waits = { line: 'Signed by Anders Holm, not yet by both', watermark: 'DRAFT · not signed by both' }
  for (const side of [anders, maya]) expect(await saysOn(side)).toMatchObject(waits)
  const { expectations } = (await open(maya, subject)).content
  await readied(maya, subject, { expectations: { me: expectations.partner, partner: expectations.me } })
  expect(await saysOn(maya)).toMatchObject({ line: 'Not signed' })
  await readied(maya, subject, { expectations, disclosureLevel: 1 })
  expect(await saysOn(maya)).toMatchObject({ line: 'Not signed' })
})
