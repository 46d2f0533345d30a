import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { summaryExtensions } from '../../editor/summary-extensions'
import { carriedWordsOn, isOfUnmarkedPassage, wasEdited } from './carried-words'

const carried = (text: string, carryId: string) => ({
  type: 'text',
  text,
  marks: [{ type: 'carried', attrs: { carryId } }],
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const docOf = (...content: object[]) => getSchema(summaryExtensions).nodeFromJSON({ type: 'doc', content })

test('the words on the sheet are found by their carry, over blocks and other words', () => {
  const doc = docOf(
    paragraph({ type: 'text', text: 'Own words. ' }, carried('one two', 'a')),
    paragraph(carried('three', 'a'), { type: 'hardBreak' }, carried('four', 'b')),
  )
  expect(carriedWordsOn(doc)).toEqual({ a: 'one two three', b: 'four' })
})

test.each([
  ['one two', 'one two', false],
  [' one\u00a0two', 'one  two', false],
  ['one too', 'one two', true],
  [undefined, 'one two', false],
])('%j on the sheet, carried as %j: edited %s', (onSheet, words, expected) =>
  expect(wasEdited(onSheet, words)).toBe(expected),
)

describe('a leak of a passage that is no longer marked', () => {
  const passage = { carryId: 'a', words: 'People stop asking.', carriedAt: '', stillMarked: false }

  test('is known by its words', () => expect(isOfUnmarkedPassage('“stop asking”', [passage])).toBe(true))
  test('is none while the mark stands', () =>
    expect(isOfUnmarkedPassage('stop asking', [{ ...passage, stillMarked: true }])).toBe(false))
  test('is none inside a longer word', () => expect(isOfUnmarkedPassage('top ask', [passage])).toBe(false))
})
