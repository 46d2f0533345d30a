import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, wordTokensOf } from './word-tokens'

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('joined, the tokens are the text', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(wordTokensOf(words).join('')).toBe(words)
    }),
  )
})

test('joined, the lines are the text, and a line break only ends one', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(linesOf(words).join('')).toBe(words)
      for (const line of linesOf(words)) expect(line.slice(0, -1)).not.toContain('\n')
    }),
  )
})

test.each([
  ['She asked, twice.', ['She', ' ', 'asked', ',', ' ', 'twice', '.']],
  ['don’t re-plan', ['don’t', ' ', 're-plan']],
  ['a  b\n\nc', ['a', '  ', 'b', '\n', '\n', 'c']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
  ['今日は東京で会う', ['今日', 'は', '東京', 'で', '会う']],
  ['👩🏽‍💻!', ['👩🏽‍💻', '!']],
])('%j is taken apart into %j', (words, tokens) => {
  expect(wordTokensOf(words)).toEqual(tokens)
})

test('a long row of one sign is taken apart in one go', () => {
  for (const sign of ['a', ' ', '-', '\u0301', '東', '👍'])
    expect(wordTokensOf(sign.repeat(100_000)).join('')).toHaveLength(sign.length * 100_000)
})
