// Words: the same for people means the same key, and every key knows its place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './words'

const keys = (text: string) => wordsOf(text).map(({ key }) => key)
const quotes = (text: string) => wordsOf(text).map(({ from, to }) => text.slice(from, to))

describe('what a word is', () => {
  test.each([
    ['', []],
    [' …—!? \n', []],
    ['One two, three.', ['one', 'two', 'three']],
    ["Don’t don't DON´T", ["don't", "don't", "don't"]],
    ["'quoted' dogs' rock 'n' roll", ['quoted', 'dogs', 'rock', 'n', 'roll']],
    ['well-known e\u2011mail a–b a/b a_b', ['well', 'known', 'e', 'mail', 'a', 'b', 'a', 'b', 'a', 'b']],
    [
      'restruc-\nturing restruc\u00ad\r\nturing restruc\u2010 \n  turing',
      ['restructuring', 'restructuring', 'restructuring'],
    ],
    ['end-\n\nnext 12-\n13 a -\nb', ['end', 'next', '12', '13', 'a', 'b']],
    ["1,234.56 1.234,56 1'234 1’234 v1.2 3. 4", ['123456', '123456', '1234', '1234', 'v12', '3', '4']],
    [
      'zero\u200bwidth so\u00adft bi\u202edi\u2066 n\0ul \ufeffbom',
      ['zerowidth', 'soft', 'bidi', 'nul', 'bom'],
    ],
    ['日本語 コーヒー ｶﾞｷ 東京2026年', '日 本 語 コ ー ヒ ー ガ キ 東 京 2026 年'.split(' ')],
    ['한국어 \u1112\u1161\u11ab', ['한국어', '한']],
    ['½ ㎏ ① ﬁne Ａｂｃ 𝒜bc ㍿', ['1', '2', 'kg', '1', 'fine', 'abc', 'abc', '株', '式', '会', '社']],
    ['é e\u0301 e\u200b\u0301 e', ['é', 'é', 'é', 'e']],
    ['straße STRASSE ΟΔΟΣ οδος İ i\u0307', ['strasse', 'strasse', 'oδoσ', 'oδoσ', 'i\u0307', 'i\u0307']],
    ['Lуоn pаypal Ηоlm', ['lyon', 'paypal', 'nolm']],
    ['\u0301 ¨a \ud800x', ['a', 'x']],
  ] as [string, string[]][])('%j', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  test('a broken word can be read as two', () => {
    expect(wordsOf('well-\nknown', 'split').map(({ key }) => key)).toEqual(['well', 'known'])
  })
})

describe('where a word stands', () => {
  test('offsets are those of the original, however its letters are written', () => {
    const text = 'ﬁne\u200b ｶﾞ ½kg restruc-\nturing cafe\u0301! 1,5 ㍿'
    expect(quotes(text)).toEqual([
      'ﬁne',
      'ｶﾞ',
      '½',
      '½kg',
      'restruc-\nturing',
      'cafe\u0301',
      '1,5',
      '㍿',
      '㍿',
      '㍿',
      '㍿',
    ])
  })

  test('words follow each other, and each, read alone, is itself again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        let before = 0
        for (const { key, from, to } of wordsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(before)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(keys(text.slice(from, to))).toContain(key)
          before = from
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('what makes no difference', () => {
  const letters = fc.stringMatching(/^[a-zäöüßéèñœøłžσδ]{1,10}$/)
  const sentence = fc.array(letters, { minLength: 1, maxLength: 8 })
  const gap = fc.constantFrom(' ', '\n', ', ', ' — ', '\u00a0', '…', '\t', '. “', ' (', '/')
  const hidden = fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufeff', '\u202d', '\u034f', '\u0001')

  test('case, composition, gaps and hidden characters', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(gap, { minLength: 8, maxLength: 8 }),
        hidden,
        fc.boolean(),
        (words, gaps, zero, isUpper) => {
          const text = words.map((word, index) => Array.from(word).join(zero) + (gaps[index] ?? ' ')).join('')
          const cased = isUpper ? text.toUpperCase() : text
          expect(keys(cased.normalize('NFD'))).toEqual(keys(words.join(' ')))
        },
      ),
    )
  })
})

describe('time', () => {
  test.each([
    ['accents in a row', `a${'\u0301\u0323'.repeat(200_000)}`],
    ['blanks after a hyphen', `a-${' '.repeat(400_000)}`],
    ['apostrophes', "a'".repeat(200_000)],
    ['numbers', '1.'.repeat(200_000)],
    ['hyphens and line breaks', '-\n'.repeat(200_000)],
    ['hidden characters', '\u200b'.repeat(400_000)],
    ['a word without end', 'é\u200b'.repeat(200_000)],
  ])('%s take time in proportion', (_, text) => {
    const started = performance.now()
    wordsOf(text)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
