import { expect, test } from 'vitest'
import { noteExtensions } from './note-extensions'
import { showablePart } from './showable-part'
import { summaryExtensions } from './summary-extensions'

const paragraph = (text: string, ...marks: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks }],
})
const doc = (...content: object[]) => ({ type: 'doc', content })
const empty = doc({ type: 'paragraph' })

test('a document the editor knows is shown as it is', () => {
  const document = doc(paragraph('ours', { type: 'bold' }), { type: 'horizontalRule' })
  expect(showablePart(noteExtensions, document)).toEqual({ document, isWhole: true })
})

test.each([
  ['a block', { type: 'table' }],
  ['a mark', paragraph('theirs', { type: 'glow' })],
  ['something inside a block', { type: 'blockquote', content: [{ type: 'table' }] }],
  ['a block in the wrong place', { type: 'listItem', content: [paragraph('theirs')] }],
  ['a block without what it needs', { type: 'bulletList' }],
])('of one with %s it does not know, the other blocks are shown', (_what, foreign) => {
  const part = showablePart(noteExtensions, doc(paragraph('before'), foreign, paragraph('after')))
  expect(part).toEqual({ document: doc(paragraph('before'), paragraph('after')), isWhole: false })
})

test.each([[{}], [{ type: 'doc' }], [{ type: 'letter', content: [] }], [doc({ type: 'table' })]])(
  'of %j nothing is shown, and it is not taken for an empty document',
  (document) => expect(showablePart(noteExtensions, document)).toEqual({ document: empty, isWhole: false }),
)

test('a summary can show less than a note', () => {
  const document = doc({ type: 'blockquote', content: [paragraph('ours')] })
  expect(showablePart(noteExtensions, document).isWhole).toBe(true)
  expect(showablePart(summaryExtensions, document).isWhole).toBe(false)
})
