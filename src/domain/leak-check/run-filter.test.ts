// The quick look before the leak check: it may let too much through, never too little.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runFilter } from './run-filter'
import { wordsOf } from '../words'

const keys = (text: string) => wordsOf(text).map(({ key }) => key)

function holdsRun(words: readonly string[], draft: readonly string[], runLength: number): boolean {
  const runs = (list: readonly string[]) =>
    list.slice(runLength - 1).map((_, index) => list.slice(index, index + runLength).join(' '))
  const known = new Set(runs(draft))
  return runs(words).some((run) => known.has(run))
}

const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'B',
      'ß',
      'é',
      '1',
      '2',
      ' ',
      ' ',
      '’',
      "'",
      '.',
      ',',
      '-',
      '\n',
      'Σ',
      'ς',
      'я',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0301',
      '\u00ad',
      '\u200b',
      '½',
      'ª',
      '²',
      '日',
      'ﬁ',
      '\ud83d',
      '😀',
      '…',
      '\u00a0',
      'ʼ',
      '٣',
      'İ',
      '\0',
      'ſ',
      '´',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 1 }) },
)
const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))

test('never says no to a text that holds a run', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 3 }), (draft, segment, runLength) => {
      const words = [keys(draft), keys(segment)]
      const filter = runFilter(words, runLength)
      for (const each of [draft, segment, ` ${segment}.`, segment.toUpperCase()]) {
        if (words.some((list) => holdsRun(keys(each), list, runLength))) expect(filter(each)).toBe(true)
      }
    }),
    { numRuns: 5_000 },
  )
})

test('says no to plain text without a run, in several alphabets', () => {
  const filter = runFilter([keys('one two three four five'), keys('раз два три')], 3)
  for (const plain of [
    'One two. Four, five, three',
    'раз три два',
    'two three – “five” don’t 1,234.5 é Ω',
    '',
  ]) {
    expect(filter(plain)).toBe(false)
  }
  for (const hit of ['x TWO: three (four)', 'Раз — два, ТРИ']) expect(filter(hit)).toBe(true)
})

test('letters that compose are not judged one by one', () => {
  expect(runFilter([keys('한')], 1)('\u1112\u1161\u11ab')).toBe(true)
  expect(runFilter([keys('𝒜')], 1)('𝒜')).toBe(true)
})

test('lets through what it cannot judge', () => {
  for (const odd of ['日本', 'e\u0301', 'a\u200bb', 'broken-\nword', '\ud83d', '½']) {
    expect(runFilter([], 5)(odd)).toBe(true)
  }
})
