import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetOf } from './search-facets'
import { matchOf } from './search-match'
import { EVERY_ENTRY, firstEntryAt, LAST_ENTRY } from './search-order'
import { isBlank, jumpTermsOf, parseSearch, type SearchMode } from './search-query'

const match = (text: string, mode: SearchMode = 'ranked') => matchOf(parseSearch(text, mode))
const any = facetOf('any')

describe('words', () => {
  test.each([
    ['lyon budget', '"lyon" AND "budget"'],
    ['"the budget" lyon', '"the budget" AND "lyon"'],
    ['“the budget”', '"the budget"'],
    ['„der Plan“', '"der plan"'],
    ['budg*', '"budg" *'],
    ['"the bud"*', '"the bud" *'],
    ['lyon -budget', '("lyon") NOT ("budget")'],
    ['-"the budget" lyon', '("lyon") NOT ("the budget")'],
    ['-lyon', `("${any}") NOT ("lyon")`],
    ['well-known', '"well known"'],
    ['don’t', '"don t"'],
    ['会議', '"会 議"'],
    ['lyon Lyon LYON', '"lyon"'],
    ['AND OR NOT NEAR(a b) ^x {y}:z +', '"and" AND "or" AND "not" AND "near a" AND "b" AND "x" AND "y z"'],
  ])('%s', (text, expected) => {
    expect(match(text)).toBe(expected)
  })
})

describe('while typing the last word may go on', () => {
  test.each([
    ['lyon budg', '"lyon" AND "budg" *'],
    ['lyon budget ', '"lyon" AND "budget"'],
    ['"the budg', '"the budg" *'],
    ['"the budget"', '"the budget"'],
    ['lyon b', '"lyon"'],
    ['plan-b', '"plan"'],
    ['b', '"b"'],
    ['会', '"会"'],
    ['lyon tag:', '"lyon"'],
    ['lyon is:mar', '"lyon"'],
    ['lyon on:20', '"lyon"'],
  ])('%s', (text, expected) => {
    expect(match(text, 'typing')).toBe(expected)
  })
})

describe('filters', () => {
  test.each([
    ['is:marked', `("${facetOf('marked')}")`],
    ['kind:goal lyon', `"lyon" AND ("${facetOf('kind', 'goal')}")`],
    ['KIND:prep', `("${facetOf('part', 'prep')}")`],
    ['-is:planned lyon', `("lyon") NOT ("${facetOf('state', 'planned')}")`],
    ['has:file', `("${facetOf('file')}")`],
  ])('%s', (text, expected) => {
    expect(match(text)).toBe(expected)
  })

  test.each(['kind:nonsense', 'is:constructor', 'colour:red', 'on:yesterday', 'before:2026-13', '-on:2026'])(
    'what means nothing is words: %s',
    (text) => {
      const { terms, excludedTerms, range } = parseSearch(text, 'ranked')
      expect([...terms, ...excludedTerms]).toHaveLength(1)
      expect(range).toBe(EVERY_ENTRY)
    },
  )

  test('names are left to the index', () => {
    expect(parseSearch('tag:"team health" -person:ann', 'typing').names).toEqual([
      { kind: 'tag', name: { keys: ['team', 'health'], isPrefix: false }, isExcluded: false },
      { kind: 'person', name: { keys: ['ann'], isPrefix: true }, isExcluded: true },
    ])
  })

  test('dates: on a period, before it begins, after it ended', () => {
    const range = (text: string) => parseSearch(text, 'ranked').range
    expect(range('on:2026-03')).toEqual({
      from: firstEntryAt('2026-03-01T00:00'),
      to: firstEntryAt('2026-04-01T00:00') - 1,
    })
    expect(range('on:2025-12').to).toBe(firstEntryAt('2026-01-01T00:00') - 1)
    expect(range('before:2026-03').to).toBe(firstEntryAt('2026-03-01T00:00') - 1)
    expect(range('after:2026-01-15')).toEqual({ from: firstEntryAt('2026-01-16T00:00'), to: LAST_ENTRY })
    expect(range('after:2025 before:2026-02-01')).toEqual({
      from: firstEntryAt('2026-01-01T00:00'),
      to: firstEntryAt('2026-02-01T00:00') - 1,
    })
  })

  test('a later date and time has larger numbers, and they stay exact', () => {
    const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [a, b] = [one, other].map((date) => date.toISOString().slice(0, 16))
        expect(Math.sign(firstEntryAt(a ?? '') - firstEntryAt(b ?? ''))).toBe(
          a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1,
        )
      }),
    )
    expect(Number.isSafeInteger(firstEntryAt('9999-12-31T23:59') + 1024)).toBe(true)
  })
})

test.each(['', '   ', '???', '"', '""', '-', '*', '^ + ( ) { } :', '\0'])('%j asks for nothing', (text) => {
  expect(isBlank(parseSearch(text, 'typing'))).toBe(true)
  expect(jumpTermsOf(text)).toEqual([])
})

test('any text whatever is a query of bounded size', () => {
  const chunk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '-', '*', 'tag:', 'is:', 'on:2026', ' ', '\0', '\ud800', '(', ' OR ', 'NEAR/2 '),
  )
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 40 }), fc.constantFrom('typing', 'ranked'), (parts, mode) => {
      const expression = match(parts.join(''), mode) ?? ''
      expect(expression.replace(/"[^"]*"/g, 'x')).toMatch(/^[x *()]*(?:(?:AND|OR|NOT)[x *()]*)*$/)
    }),
    { numRuns: 500 },
  )
  for (const length of [10_000, 100_000]) {
    const { terms } = parseSearch('word and "more '.repeat(length / 15), 'typing')
    expect(terms.length).toBeLessThanOrEqual(32)
  }
})

test('the jump list takes each word from its first letter on', () => {
  expect(jumpTermsOf('m Oka 会')).toEqual([
    { keys: ['m'], isPrefix: true },
    { keys: ['oka'], isPrefix: true },
    { keys: ['会'], isPrefix: false },
  ])
})
