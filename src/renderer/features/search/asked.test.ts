import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchContract } from '../../../contract/search'
import { parseSearch } from '../../../domain/search-query'
import { askedOf, hasFilters, isNothingAsked, nothingAsked, requestOf, type Asked } from './asked'

const today = '2026-11-20'

describe('what is asked of the vault', () => {
  test('is nothing at first, and nothing for blanks', () => {
    expect(isNothingAsked(nothingAsked)).toBe(true)
    expect(isNothingAsked({ ...nothingAsked, text: '  ' })).toBe(true)
    expect(isNothingAsked({ ...nothingAsked, period: 'between' })).toBe(true)
    expect(isNothingAsked({ ...nothingAsked, kind: 'goal' })).toBe(false)
  })

  test('a part of a session is asked for in front of the words, so that the last one may go on', () => {
    const { text, filters } = requestOf({ ...nothingAsked, kind: 'prep', text: 'third ro' }, today)
    expect(text).toBe('kind:prep third ro')
    expect(filters.kinds).toBeUndefined()
    const { terms, facetGroups } = parseSearch(text, 'typing')
    expect(terms.map(({ isPrefix }) => isPrefix)).toEqual([false, true])
    expect(facetGroups).toHaveLength(1)
  })

  test('a period counts back from today', () => {
    expect(requestOf({ ...nothingAsked, period: 'week' }, today).filters.fromDay).toBe('2026-11-13')
    expect(hasFilters({ ...nothingAsked, period: 'week' })).toBe(true)
  })

  const anyAsked: fc.Arbitrary<Asked> = fc.record({
    text: fc.string({ unit: 'grapheme' }),
    mode: fc.constantFrom('typing' as const, 'ranked' as const),
    kind: fc.constantFrom(
      'any' as const,
      'note' as const,
      'prep' as const,
      'reflection' as const,
      'summary' as const,
    ),
    period: fc.constantFrom('any' as const, 'week' as const, 'between' as const),
    filters: fc.record(
      { fromDay: fc.constant('2026-01-01'), isMarked: fc.constant(true), tagId: fc.uuid() },
      { requiredKeys: [] },
    ),
  })

  test('is always a message the contract takes, whatever is typed', () => {
    const input = searchContract.find['~orpc'].inputSchema
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const request = { ...requestOf(asked, today), limit: 30, after: null }
        expect(input?.['~standard'].validate(request)).toHaveProperty('value')
      }),
    )
  })

  test('means the same again once it was saved', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const saved = requestOf(asked, today)
        expect(requestOf({ ...askedOf(saved), mode: asked.mode }, today)).toEqual(saved)
      }),
    )
  })
})
