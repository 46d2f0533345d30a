import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leak } from '../../../contract/summaries'
import { asPutFor, likelyPlaceOfLeak, placeOfLeak, sameLeak } from './leak-on-sheet'

const leakAt = (from: number, quote: string, where: Leak['where'] = 'body'): Leak => ({
  key: quote.padEnd(64, '0').slice(0, 64),
  kind: 'name',
  quote,
  source: { kind: 'name', name: quote, origin: 'own' },
  original: null,
  names: [],
  where,
  from,
  to: from + quote.length,
})

describe('where the words of a hit stand', () => {
  test('words that moved are shown, but never taken for those that are changed', () => {
    const leak = leakAt(0, 'Henrik')
    expect(placeOfLeak('Henrik helps.', leak)).toEqual({ from: 0, to: 6 })
    expect(placeOfLeak('With Henriksdal, Henrik helps.', leak)).toBeNull()
    expect(likelyPlaceOfLeak('With Henriksdal, Henrik helps.', leak)).toEqual({ from: 5, to: 11 })
  })

  test('a place is of the very words or none', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.string({ minLength: 1 }), (text, from, quote) => {
        const place = placeOfLeak(text, leakAt(from, quote))
        expect(place === null || text.slice(place.from, place.to) === quote).toBe(true)
      }),
    )
  })
})

describe('a hit of an older report in a newer one', () => {
  test('is found where it moved to, each of two for itself', () => {
    const before = [leakAt(0, 'Lyon'), leakAt(20, 'Henrik'), leakAt(40, 'Lyon')]
    const now = [leakAt(5, 'Lyon'), leakAt(25, 'Henrik'), leakAt(60, 'Lyon')]
    expect(sameLeak(leakAt(40, 'Lyon'), before, now)?.from).toBe(60)
    expect(sameLeak(leakAt(20, 'Henrik'), before, now)?.from).toBe(25)
  })

  test('is nowhere once nobody can tell which one it is, or when it stands elsewhere', () => {
    const before = [leakAt(0, 'Lyon')]
    expect(sameLeak(leakAt(0, 'Lyon'), before, [])).toBeNull()
    expect(sameLeak(leakAt(0, 'Lyon'), before, [leakAt(0, 'Lyon'), leakAt(9, 'Lyon')])).toBeNull()
    expect(sameLeak(leakAt(0, 'Lyon'), before, [leakAt(0, 'Lyon', 'title')])).toBeNull()
    expect(sameLeak(leakAt(0, 'Lyon'), before, [leakAt(0, 'lyon')])).toBeNull()
  })
})

describe('what is put in the place of a hit', () => {
  test('begins with a capital where a sentence does', () => {
    const text = 'Henrik helps. So does Henrik.'
    expect(asPutFor(text, leakAt(0, 'Henrik'), 'a colleague')).toBe('A colleague')
    expect(asPutFor(text, leakAt(22, 'Henrik'), 'a colleague')).toBe('a colleague')
  })
})
