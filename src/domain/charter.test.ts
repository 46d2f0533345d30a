import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import {
  type CharterContent,
  hindrancesOf,
  linesOf,
  LINES_OF_A_PAGE,
  signedForm,
  silentSides,
} from './charter'

const names = { me: 'Anders Holm', partner: 'Maya Okafor' }
const confidentiality = {
  key: 'confidentiality',
  heading: 'Confidentiality',
  words: 'What is said stays between us.',
  isOwn: false,
}
const ready: CharterContent = {
  title: 'How we learn from each other',
  purpose: 'Understand how decisions feel from the floor.',
  sinceOn: '2026-10-08',
  reviewOn: '2027-04-08',
  endsOn: '2027-06-30',
  disclosureLevel: 3,
  clauses: [confidentiality],
  expectations: { me: 'To hear what nobody tells me.', partner: 'To present a decision myself.' },
}

test('nothing hinders a charter with a purpose, both names, confidentiality and dates in order', () => {
  expect(hindrancesOf(ready, names, null)).toEqual([])
  expect(silentSides(ready)).toEqual([])
})

test.each([
  ['a missing purpose', { purpose: ' \n' }, ['purposeMissing']],
  ['no clause on confidentiality', { clauses: [] }, ['confidentialityMissing']],
  [
    'an empty clause on confidentiality',
    { clauses: [{ ...confidentiality, words: ' ' }] },
    ['confidentialityMissing'],
  ],
  ['a review before the start', { reviewOn: '2026-10-07' }, ['datesOutOfOrder']],
  ['a review on the day of the start', { reviewOn: '2026-10-08' }, ['datesOutOfOrder']],
  ['an end before the review', { endsOn: '2027-04-07' }, ['datesOutOfOrder']],
  [
    'an end before the start, without a review',
    { reviewOn: null, endsOn: '2026-01-01' },
    ['datesOutOfOrder'],
  ],
  ['no dates at all', { sinceOn: null, reviewOn: null, endsOn: null }, []],
  ['a side that has said nothing', { expectations: { me: '', partner: 'x' } }, []],
  ['a blank nobody filled in', { clauses: [{ ...confidentiality, words: 'Until {day}.' }] }, ['blankLeft']],
] as const)('%s: %j hinders with %j', (_what, changed, expected) => {
  expect(hindrancesOf({ ...ready, ...changed }, names, null).map(({ is }) => is)).toEqual(expected)
})

test('without names it is not ready', () => {
  expect(hindrancesOf(ready, null, null)).toEqual([{ is: 'namesMissing' }])
})

test('a reason to go on against a warning hinders until it stands in a clause, however the lines break', () => {
  const reason = 'The programme is small,\nand both want it.'
  const saying = (words: string) => ({
    ...ready,
    clauses: [confidentiality, { key: 'reportingLines', heading: 'Reporting lines', words, isOwn: false }],
  })
  expect(hindrancesOf(ready, names, reason)).toEqual([{ is: 'overrideMissing' }])
  expect(hindrancesOf(saying('One of us reports to the other.'), names, reason)).toHaveLength(1)
  expect(hindrancesOf(saying(`Why we go on: ${reason.replace('\n', ' \n ')}`), names, reason)).toEqual([])
  expect(hindrancesOf(ready, names, '  ')).toEqual([])
})

test('what a side has not said is said of that side alone', () => {
  expect(silentSides({ ...ready, expectations: { me: ' ', partner: 'To present.' } })).toEqual(['me'])
})

test('more words never make it shorter, and a few lines fit on a page', () => {
  expect(linesOf(ready)).toBeLessThan(LINES_OF_A_PAGE)
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, more) => {
      const withWords = (said: string) =>
        linesOf({ ...ready, clauses: [{ ...confidentiality, words: said }] })
      expect(withWords(`x${words}${more}`)).toBeGreaterThanOrEqual(withWords(`x${words}`))
    }),
  )
})

const version = (content: CharterContent) =>
  canonicalJson(signedForm({ charterId: 'c', version: 2, previousSha256: 'of version 1', content, names }))

test('both sides would sign the same bytes: nothing in them says "me"', () => {
  expect(Object.keys(JSON.parse(version(ready)) as object)).not.toContain('expectations')
  expect(version(ready)).toContain(
    '"parties":[{"expects":"To hear what nobody tells me.","name":"Anders Holm"}',
  )
})

test('any word, any date and any other order of clauses makes other bytes', () => {
  const own = { key: 'own', heading: 'Tea', words: 'Maya brings tea.', isOwn: true }
  const others: CharterContent[] = [
    { ...ready, title: 'Other' },
    { ...ready, endsOn: null },
    { ...ready, disclosureLevel: 2 },
    { ...ready, clauses: [confidentiality, own] },
    { ...ready, clauses: [own, confidentiality] },
    { ...ready, expectations: { me: ready.expectations.partner, partner: ready.expectations.me } },
  ]
  expect(new Set([ready, ...others].map(version)).size).toBe(others.length + 1)
})
