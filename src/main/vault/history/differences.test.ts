import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Difference } from '../../../contract/history'
import { differencesOf, stepsOfOneAnswer } from './differences'

const told = (differences: readonly Difference[]): string =>
  differences
    .map(({ is, text }) => (is === 'same' ? text : `[${is === 'added' ? '+' : '-'}${text}]`))
    .join('')
const compared = (earlier: string, later: string) => told(differencesOf(earlier, later))
const textOf = (differences: readonly Difference[], without: Difference['is']): string =>
  differences.map(({ is, text }) => (is === without ? '' : text)).join('')

describe('what differs is told word by word', () => {
  test.each([
    ['', '', ''],
    ['', 'New.', '[+New.]'],
    ['Gone.', '', '[-Gone.]'],
    ['She asked twice.', 'She asked twice.', 'She asked twice.'],
    ['She asked twice.', 'She asked me twice.', 'She asked [+me ]twice.'],
    ['She asked me twice.', 'She asked twice.', 'She asked [-me ]twice.'],
    ['We met in Oslo today.', 'We met in Bergen today.', 'We met in [-Oslo][+Bergen] today.'],
    ['He will not come back', 'He did never come back', 'He [-will not][+did never] come back'],
    ['don’t ask', 'do ask', '[-don’t][+do] ask'],
    ['one\ntwo\nthree', 'one\nthree', 'one\n[-two\n]three'],
    ['one', 'one\ntwo', 'one[+\ntwo]'],
    ['one a.\ntwo', 'one b.\ntwo', 'one [-a][+b].\ntwo'],
    ['今日は東京で会う', '今日は京都で会う', '今日は[-東京][+京都]で会う'],
    ['พบกันที่กรุงเทพ', 'พบกันที่เชียงใหม่', 'พบกันที่[-กรุงเทพ][+เชียงใหม่]'],
    ['well done 👩🏽‍💻 you', 'well done 👩🏽‍🚀 you', 'well done [-👩🏽‍💻][+👩🏽‍🚀] you'],
  ])('%j, then %j', (earlier, later, expected) => {
    expect(compared(earlier, later)).toBe(expected)
  })

  test('two passages that have next to nothing in common are not interwoven', () => {
    expect(compared('The weather in the north is grey.', 'Ask about the budget of a new plant.')).toBe(
      '[-The weather in the north is grey.][+Ask about the budget of a new plant.]',
    )
  })
})

const words = fc.array(
  fc.constantFrom('a', 'b', 'so', 'the', '東京', ' ', '  ', '\n', '.', 'é', '👍🏽', '\t'),
  {
    maxLength: 40,
  },
)
const text = fc.oneof(
  words.map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

test('the earlier and the later text can be read from the differences', () => {
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const differences = differencesOf(earlier, later)
      expect(textOf(differences, 'added')).toBe(earlier)
      expect(textOf(differences, 'removed')).toBe(later)
    }),
    { numRuns: 500 },
  )
})

test('an unchanged line behind a changed one is one stretch with its end', () => {
  expect(differencesOf('one a.\ntwo', 'one b.\ntwo').at(-1)).toEqual({ is: 'same', text: '.\ntwo' })
})

test('neighbours differ in kind, and what was removed stands before what was added', () => {
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const kinds = differencesOf(earlier, later).map(({ is }) => is)
      for (const [at, is] of kinds.entries()) {
        expect(kinds[at + 1]).not.toBe(is)
        if (is === 'added') expect(kinds[at + 1]).not.toBe('removed')
      }
    }),
  )
})

test('many texts of one answer share its steps: once they are used up, the rest is told whole, and truly', () => {
  const left = stepsOfOneAnswer()
  const words = (start: string) => Array.from({ length: 900 }, (_, at) => `${start}${String(at)}`).join(' ')
  for (let at = 0; at < 40; at += 1) {
    const [one, other] = [words(`a${String(at)}x`), words(`b${String(at)}x`)]
    const differences = differencesOf(one, other, left)
    expect([textOf(differences, 'added'), textOf(differences, 'removed')]).toEqual([one, other])
  }
  expect(left.words).toBeLessThanOrEqual(0)
  const spent = { ...left }
  expect(differencesOf('walk the floor', 'see the yard', left)).toEqual([
    { is: 'removed', text: 'walk the floor' },
    { is: 'added', text: 'see the yard' },
  ])
  expect(left.words).toBe(spent.words)
})

describe('a note of 200,000 words', () => {
  const paragraph = (at: number, word: string) =>
    `Paragraph ${String(at)} ${`${word} and so on `.repeat(12)}end.`
  const long = (word: (at: number) => string) =>
    Array.from({ length: 4_000 }, (_, at) => paragraph(at, word(at))).join('\n')

  test('with one word changed is told to the word', () => {
    const earlier = long(() => 'same')
    const later = earlier.replace('Paragraph 2000', 'Chapter 2000')
    expect(differencesOf(earlier, later).filter(({ is }) => is !== 'same')).toEqual([
      { is: 'removed', text: 'Paragraph' },
      { is: 'added', text: 'Chapter' },
    ])
  })

  test('written anew from beginning to end is still told truly, if less finely', () => {
    const earlier = long((at) => `one${String(at * 7)}`)
    const later = long((at) => `two${String(at * 3)}`)
    const differences = differencesOf(earlier, later)
    expect(textOf(differences, 'added')).toBe(earlier)
    expect(textOf(differences, 'removed')).toBe(later)
  })
})
