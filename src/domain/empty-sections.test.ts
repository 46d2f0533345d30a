import { expect, test } from 'vitest'
import { emptySections } from './empty-sections'

const heading = (text: string, level = 2) => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
})
const line = (text: string) => ({
  type: 'paragraph',
  ...(text !== '' && { content: [{ type: 'text', text }] }),
})

test('a heading with nothing but blank lines under it is empty, with those lines', () => {
  const content = [
    heading('Learned'),
    line('Much.'),
    heading('To do'),
    line(' '),
    line(''),
    heading('Goals'),
    line('One.'),
  ]
  expect(emptySections({ content })).toEqual([{ heading: 'To do', at: 2, blockCount: 3 }])
})

test('a heading above a lower one is as empty as that', () => {
  const content = [heading('Goals'), heading('Mine', 3), line('One.'), heading('Theirs', 3)]
  expect(emptySections({ content }).map((one) => one.heading)).toEqual(['Theirs'])
  expect(emptySections({ content: content.slice(0, 2) }).map((one) => one.heading)).toEqual(['Goals', 'Mine'])
})

test('words before any heading, and headings without words, are none', () => {
  expect(emptySections({ content: [line('Hello.'), heading('  ')] })).toEqual([])
  expect(emptySections({})).toEqual([])
})
