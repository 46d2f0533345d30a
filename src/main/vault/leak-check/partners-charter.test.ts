// What stands in a charter by the partner’s choice is no leave to say it elsewhere: summaries and exports are checked as before.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import {
  acceptOn,
  carry,
  draftOf,
  proposeOn,
  stateOn,
  twoVaults,
  type Side,
} from '../../../../tests/support/two-vaults'
import type { CharterContent } from '../../../contract/charter'
import { charterHandlers } from '../charter.handlers'
import { handOverHandlers } from '../handover.handlers'
import { leavingOf } from '../leaving'
import { checkDraft, finishedLeaks } from './leak-check'

const NAME = 'Ottokar Lindqvist'
const LINE = `${NAME} leaves in spring, as we said.`
const confidentiality = {
  key: 'confidentiality',
  heading: 'Confidentiality',
  words: 'It stays between us.',
  isOwn: false,
}
const theirs = { key: 'own-1', heading: 'Other', words: LINE, isOwn: true }

async function ready({ vault }: Side, charterId: string, change: Partial<CharterContent>) {
  const on = charterHandlers(vault)
  const { content, revision } = await call(on.open, { charterId })
  const saved = await call(on.save, { charterId, baseRevision: revision, content: { ...content, ...change } })
  return call(on.ready, { charterId, baseRevision: saved.revision })
}

/** Anders keeps the name; Maya proposes a charter that holds it. */
async function proposed(content: Partial<CharterContent>) {
  const { anders, maya } = await twoVaults()
  anders.vault.vault.privateRoom.keptNames.add(NAME, '2026-11-22T10:00:00.000Z')
  const on = charterHandlers(maya.vault)
  const offers = await call(on.offers, { pairId: maya.pairId })
  const carried = offers.filter(({ part }) => part === 'names' || part === 'purpose')
  const parts = carried.map(({ part, fingerprint }) => ({ part, fingerprint }))
  const { id } = await call(on.start, { pairId: maya.pairId, title: 'How we learn', parts })
  await ready(maya, id, content)
  const subject = { kind: 'charter', id } as const
  await proposeOn(maya, subject)
  await carry(maya, anders, subject)
  return { anders, maya, subject }
}

async function counter(side: Side, subject: { readonly kind: 'charter'; readonly id: string }) {
  const { revision, head } = await stateOn(side, subject)
  await call(handOverHandlers(side.vault).counter, {
    subject,
    revision,
    head: head ?? '',
    comments: [],
    note: '',
  })
}

const quotesIn = ({ vault: { vault } }: Side, id: string): string[] => {
  const found = vault.sharedRoom.summaries.find(id)
  return found === undefined ? [] : checkDraft(vault, found).leaks.map(({ quote }) => quote)
}

test('a clause that the partner took out again is no leave to say it in a summary', async () => {
  const { anders, maya, subject } = await proposed({ clauses: [confidentiality, theirs] })
  await ready(anders, subject.id, { disclosureLevel: 1 })
  await counter(anders, subject)
  await carry(anders, maya, subject)
  await ready(maya, subject.id, { clauses: [confidentiality] })
  await counter(maya, subject)
  await carry(maya, anders, subject)
  const { id } = await draftOf(anders, 'Autumn', LINE)
  expect(quotesIn(anders, id)).toContain(NAME)
  const streams = [{ stream: 'body', text: LINE }]
  expect(finishedLeaks(anders.vault.vault, { kind: 'summary', id }, streams)).toEqual(['body'])
})

test('a purpose in the partner’s words, carried into a summary, is held against the private room', async () => {
  const { anders, subject } = await proposed({ purpose: LINE, clauses: [confidentiality] })
  await acceptOn(anders, subject)
  const summary = await draftOf(anders, 'Autumn', 'A line.')
  const { facts } = anders.vault.door
  const today = '2026-11-22'
  const offer = facts.offers(summary.id, today).find(({ key }) => key === 'charter:purpose')
  const { fingerprint = '' } = offer ?? {}
  facts.take({ summaryId: summary.id, key: 'charter:purpose', fingerprint, today, at: null })
  expect(quotesIn(anders, summary.id)).toContain(NAME)
  expect(leavingOf(anders.vault.vault, summary).wouldLeak()).toBe(true)
})
