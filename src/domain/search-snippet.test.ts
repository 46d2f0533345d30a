import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts, snippetOf, type SnippetPart } from './search-snippet'
import type { SearchTerm } from './search-match'
import { searchKeysOf } from './search-text'

const term = (words: string, isPrefix = false): SearchTerm => ({ keys: searchKeysOf(words), isPrefix })
const spelled = (parts: readonly SnippetPart[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const plain = (parts: readonly SnippetPart[]) => parts.map(({ text }) => text).join('')

test('hits are marked in the words as they were written', () => {
  const text = 'Le Café\u0301 près de l’Équipe; 会議の資料'
  expect(spelled(snippetOf(text, [term('cafe'), term('equi', true), term('議の')]))).toBe(
    'Le [Café\u0301] près de l’[Équipe]; 会[議の]資料',
  )
})

test('a phrase is one hit, overlapping hits are one', () => {
  expect(spelled(snippetOf('the budget plan', [term('the budget'), term('budget plan')]))).toBe(
    '[the budget plan]',
  )
  expect(spelled(snippetOf('the plan, the budget', [term('the budget')]))).toBe('the plan, [the budget]')
})

test('a long text is cut around the first hit, at words', () => {
  const text = `${'lorem ipsum '.repeat(100)}\nBudget for Lyon\n${'dolor sit '.repeat(100)}`
  const snippet = spelled(snippetOf(text, [term('lyon')]))
  expect(snippet).toMatch(/^…(?:lorem |ipsum )+Budget for \[Lyon\] (?:dolor |sit )*(?:dolor|sit)…$/)
  expect(snippet.length).toBeLessThan(170)
})

test('without a hit it is the beginning', () => {
  expect(spelled(snippetOf('What she said', [term('budget')]))).toBe('What she said')
  expect(spelled(snippetOf('', [term('budget')]))).toBe('')
})

test('a title is shown whole', () => {
  const title = `${'x '.repeat(90)}Budget`
  expect(spelled(markedParts(title, [term('bud', true)]))).toBe(`${'x '.repeat(90)}[Budget]`)
})

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

test('whatever the text, the parts are a stretch of it of bounded length, cut inside no letter', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('ab', ' ', 'é', 'e\u0301', '👩🏽‍💻', '会議', 'ß', '\n'), { maxLength: 300 })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.nat(), (text, at) => {
      const keys = searchKeysOf(text)
      const key = keys[at % Math.max(1, keys.length)]
      const parts = snippetOf(text, key === undefined ? [] : [{ keys: [key], isPrefix: false }])
      const words = plain(parts).replace(/^…|…$/g, '')
      expect(text.replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' '))
      expect(words.length).toBeLessThanOrEqual(160 + 64)
      expect(words).not.toMatch(LONE_SURROGATE)
      if (key !== undefined) expect(parts.some(({ isHit }) => isHit)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
