// What counts as a word to check, and what does not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asAsked, asWritten, LONGEST_WORD, spelledWordsOf } from './spelled-words'

const english = new Intl.Segmenter('en-GB', { granularity: 'word' })
const wordsOf = (text: string) => spelledWordsOf(text, english).map(({ word }) => word)

describe('what is checked', () => {
  test.each([
    ['', []],
    ['One two, three.', ['One', 'two', 'three']],
    ['Don’t say “well-known” twice', ["Don't", 'say', 'well-known', 'twice']],
    ['l’homme aujourd’hui peut-être', ["l'homme", "aujourd'hui", 'peut-être']],
    ['fu\u0308r und soft\u00adware', ['für', 'und', 'software']],
    ['dogs’ ‘quoted’ words', ['dogs', 'quoted', 'words']],
    ['one - two – three—four', ['one', 'two', 'three', 'four']],
    ['IMPORTANT NEWS', ['IMPORTANT', 'NEWS']],
  ] as [string, string[]][])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })
})

describe('what is left alone', () => {
  test.each([
    'a I é',
    '42 3.14 2nd Q3 B2B 15:00 v1.2',
    'https://example.org/some/path?mispeled=1 www.mispeled.example (www.mispeled.example)',
    'mispeled.name@exampel.org, (@mispeled) #mispeledtag',
    'example.com notes.docx z.B. snake_case /usr/mispeled C:\\Users\\mispeled ~/mispeled',
    'CEO KPI HR',
    'JavaScript iPhone eBook',
    '日本語 привет שלום',
    'x'.repeat(LONGEST_WORD + 1),
  ])('%j', (text) => {
    expect(wordsOf(text)).toEqual([])
  })
})

describe('where a word stands', () => {
  test('its offsets cut exactly it out of the text, in order, without overlap', () => {
    const piece = fc.constantFrom(
      ...'word ’ - . @ \u00ad é e\u0301 https:// 12 CEO \n 日本 \ud83d\ude00 \ud800 \u200d'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.constant(' '), fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { word, from, to } of spelledWordsOf(text, english)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(asAsked(text.slice(from, to))).toBe(word)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a word is judged the same wherever it stands between blanks', () => {
    fc.assert(
      fc.property(fc.constantFrom('recieve', 'l’homme', 'well-known', 'CEO', 'a@b.c', '2nd'), (word) => {
        expect(wordsOf(`so ${word} then`)).toEqual(['so', ...wordsOf(word), 'then'])
      }),
    )
  })
})

test('a suggestion comes with the apostrophe that the text has', () => {
  expect(asWritten("didn't", 'didnt')).toBe('didn’t')
  expect(asWritten("didn't", 'did’nt')).toBe('didn’t')
  expect(asWritten("didn't", "did'nt")).toBe("didn't")
})
