import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexTextOf, searchKeysOf, searchTokensOf } from './search-text'

const keys = (text: string) => searchKeysOf(text)

describe('words that find each other have one key', () => {
  test.each([
    ['Café', 'cafe'],
    ['ÉQUIPE', 'équipe'],
    ['cafe\u0301', 'café'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'straße'],
    ['Øresund', 'oresund'],
    ['Łódź', 'lodz'],
    ['Æsir', 'aesir'],
    ['Đặng', 'dang'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδος'],
    ['ώρα', 'ΩΡΑ'],
    ['чёрный', 'черный'],
    ['كِتَاب', 'كتاب'],
    ['ﬁnance', 'finance'],
    ['Ｑ３', 'q3'],
    ['re\u00adstruc\u200bturing', 'restructuring'],
  ])('%s and %s', (one, other) => {
    expect(keys(one)).toEqual(keys(other))
  })
})

test('scripts without spaces give a token a character', () => {
  expect(keys('Q3会議の資料')).toEqual(['q3', '会', '議', 'の', '資', '料'])
  expect(keys('회의 자료')).toEqual(['회', '의', '자', '료'])
  expect(keys('ประชุม').join('')).toBe('ประชุม')
})

test('emoji are tokens, whatever their skin', () => {
  expect(keys('done 🎉👍🏽')).toEqual(['done', '🎉', '👍'])
})

test('marks that are part of the word stay: हिन्दी is not हन्द', () => {
  expect(keys('हिन्दी')).toEqual(['हिन्दी'])
})

test('offsets are those of the original, also on later lines', () => {
  const text = 'First\nﬁnance in Cafe\u0301!'
  const found = Array.from(searchTokensOf(text), ({ from, to }) => text.slice(from, to))
  expect(found).toEqual(['First', 'ﬁnance', 'in', 'Cafe\u0301'])
})

test('a key holds nothing that FTS5 would take apart or read as a sign of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const odd = keys(text).filter((key) => !/^[a-z0-9\u0080-\ud7ff\uf900-\u{10ffff}]+$/u.test(key))
      expect(odd).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})

test('folding twice changes nothing', () => {
  expect(indexTextOf(indexTextOf('ŉ'))).toBe(indexTextOf('ŉ'))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(indexTextOf(indexTextOf(text))).toBe(indexTextOf(text))
    }),
    { numRuns: 2_000 },
  )
})

test('tokens stand in order, inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { from, to } of searchTokensOf(text)) {
        expect([last <= from, from < to, to <= text.length]).toEqual([true, true, true])
        last = from
      }
    }),
  )
})
