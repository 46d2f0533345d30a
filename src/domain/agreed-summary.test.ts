// Both sides make the very same bytes, whoever is "me".
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charterBytes } from './agreed-charter'
import { peopleOf, sidesOf } from './agreed-people'
import { summaryBytes } from './agreed-summary'
import { emptySummary, parseSummaryDocument } from './summary-document'

const parties = fc
  .record({ me: fc.string(), partner: fc.string() })
  .filter(({ me, partner }) => me !== partner)
const swapped = <Value>({ me, partner }: { me: Value; partner: Value }) => ({ me: partner, partner: me })
const [pair, subject] = ['a'.repeat(64), 'b']

test('a summary has the same bytes from either side', () => {
  fc.assert(
    fc.property(parties, fc.record({ me: fc.string(), partner: fc.string() }), (keys, names) => {
      const summary = { pair, subject, title: 'Autumn', document: emptySummary(), supersedes: null }
      const mine = summaryBytes({ ...summary, names }, keys)
      expect(summaryBytes({ ...summary, names: swapped(names) }, swapped(keys))).toBe(mine)
    }),
  )
})

test('a charter has the same bytes from either side', () => {
  const both = fc.record({ me: fc.string(), partner: fc.string() })
  const content = {
    title: 'How we learn',
    purpose: '',
    sinceOn: null,
    reviewOn: null,
    endsOn: null,
    disclosureLevel: 3,
    clauses: [],
  } as const
  fc.assert(
    fc.property(parties, both, both, (keys, names, expectations) => {
      const charter = { pair, subject, supersedes: null }
      const mine = charterBytes({ ...charter, names, content: { ...content, expectations } }, keys)
      const theirs = {
        ...charter,
        names: swapped(names),
        content: { ...content, expectations: swapped(expectations) },
      }
      expect(charterBytes(theirs, swapped(keys))).toBe(mine)
    }),
  )
})

test('people are found again by their keys, and nobody else is', () => {
  fc.assert(
    fc.property(parties, (keys) => {
      const people = peopleOf(keys, (side) => ({ side }))
      expect(sidesOf(people, keys)).toMatchObject({ me: { side: 'me' }, partner: { side: 'partner' } })
      expect(sidesOf([...people].reverse(), keys)).toBeUndefined()
      expect(sidesOf(people, { ...keys, partner: `${keys.partner}x` })).toBeUndefined()
    }),
  )
})

test('where words came from is not signed, and neighbours that look alike are one', () => {
  const marks = [{ type: 'carried', attrs: { carryId: '5d2c1f6e-9a3b-4c7d-8e1f-2a3b4c5d6e7f' } }]
  const content = [
    { type: 'text', text: 'People ', marks },
    { type: 'text', text: 'answer\u202e back.' },
    { type: 'text', text: ' Often.', marks: [{ type: 'italic' }, ...marks, { type: 'bold' }] },
  ]
  const document = parseSummaryDocument({ type: 'doc', content: [{ type: 'paragraph', content }] })
  if (!document.ok) throw new Error(document.error.code)
  const keys = { me: 'a', partner: 'b' }
  const bytes = summaryBytes(
    { pair, subject, title: '', names: null, document: document.value, supersedes: null },
    keys,
  )
  expect(JSON.parse(bytes)).toMatchObject({
    people: [
      { key: 'a', name: null },
      { key: 'b', name: null },
    ],
    document: {
      content: [
        {
          content: [
            { type: 'text', text: 'People answer back.' },
            { type: 'text', text: ' Often.', marks: [{ type: 'bold' }, { type: 'italic' }] },
          ],
        },
      ],
    },
  })
})
