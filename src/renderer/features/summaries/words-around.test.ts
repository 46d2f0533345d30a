import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeToRemove, sentenceAround } from './words-around'

const placeOf = (text: string, quote: string) => {
  const from = text.indexOf(quote)
  return { from, to: from + quote.length }
}

function without(text: string, quote: string): string {
  const { from, to } = placeToRemove(text, placeOf(text, quote))
  return text.slice(0, from) + text.slice(to)
}

describe('words taken out', () => {
  test.each([
    ['We saw Lyon there.', 'Lyon', 'We saw there.'],
    ['Lyon is far.', 'Lyon', 'is far.'],
    ['We were in Lyon.', 'in Lyon', 'We were.'],
    ['One line\nLyon', 'Lyon', 'One line\n'],
    ['(Lyon)', 'Lyon', ''],
    ['We met (in “Lyon”), and spoke.', 'in “Lyon”', 'We met, and spoke.'],
    ['Slides can be laughed at. The plan for Lyon.', 'The plan for Lyon', 'Slides can be laughed at.'],
    [
      'Slides can be laughed at. The plan for Lyon. More.',
      'The plan for Lyon',
      'Slides can be laughed at. More.',
    ],
    ['The plan for Lyon. ', 'The plan for Lyon', ''],
    ['Mail a@b.org, phone 12.', 'a@b.org', 'Mail, phone 12.'],
    ['We saw Anna, Lyon.', 'Lyon', 'We saw Anna.'],
    ['We saw Anna, Lyon, Rome.', 'Lyon', 'We saw Anna, Rome.'],
    ['Lyon, and then Rome.', 'Lyon', 'and then Rome.'],
    ['About Lyon .5 of it', 'Lyon', 'About .5 of it'],
    ['Up. Lyon\nDown. Rome', 'Lyon', 'Up.\nDown. Rome'],
  ])('of “%s” leave no signs behind', (text, quote, left) => expect(without(text, quote)).toBe(left))

  test('take only blanks and signs along, and nothing of another line', () => {
    const some = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', ',', '(', ')', '“', '”', '\n', '5', ':'),
    })
    fc.assert(
      fc.property(some, fc.constantFrom('Lyon', 'Lyon 4'), some, (before, quote, after) => {
        const text = before + quote + after
        const { from, to } = placeToRemove(text, { from: before.length, to: before.length + quote.length })
        expect(from).toBeLessThanOrEqual(before.length)
        expect(to).toBeGreaterThanOrEqual(before.length + quote.length)
        const taken = text.slice(from, before.length) + text.slice(before.length + quote.length, to)
        expect(taken).toMatch(/^[^\p{L}\p{N}\n]*$/u)
      }),
    )
  })
})

describe('the sentence to say otherwise', () => {
  test.each([
    ['We met. The plan for Lyon is ready. Then we left.', 'Lyon', 'The plan for Lyon is ready.'],
    ['It costs 4.2 million euros a year! Yes.', '4.2 million euros', 'It costs 4.2 million euros a year!'],
    ['A line\nLyon without a stop\nA line', 'Lyon', 'Lyon without a stop'],
    ['He said “Lyon.” Then he left.', 'Lyon', 'He said “Lyon.”'],
    ['We met. All of it.', 'All of it.', 'All of it.'],
  ])('in “%s” reaches to its stop', (text, quote, sentence) => {
    const { from, to } = sentenceAround(text, placeOf(text, quote))
    expect(text.slice(from, to)).toBe(sentence)
  })
})
