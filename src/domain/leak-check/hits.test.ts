import { expect, test } from 'vitest'
import { hitsIn } from './hits'

const side = {
  sources: [],
  names: ['Ada Okafor', 'Maya Okafor', 'Anders Holm'],
  carriedNames: ['Anders Holm', 'Maya Okafor'],
  carriedTexts: [],
}
const quotes = (text: string): string[] => hitsIn(text, side).map(({ quote }) => quote)

test('a carried name may stand there, though somebody on the list has the same family name', () => {
  expect(quotes('Anders Holm & Maya Okafor')).toEqual([])
  expect(quotes('Maya Okafor signed on 5 November 2026')).toEqual([])
})

test('the family name alone, and the other person, are stopped', () => {
  expect(quotes('Ask Okafor. Ask Ada Okafor.')).toEqual(['Okafor', 'Ada Okafor'])
})
