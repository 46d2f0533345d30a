import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { summaryExtensions } from '../../editor/summary-extensions'
import { rangeOfText, textOfNode } from '../../editor/text-offsets'
import { withoutWords } from './without-words'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const item = (...content: object[]) => ({ type: 'listItem', content })
const list = (...content: object[]) => ({ type: 'bulletList', content })

function without(words: string, ...content: object[]) {
  const doc = getSchema(summaryExtensions).nodeFromJSON({ type: 'doc', content })
  const from = textOfNode(doc).indexOf(words)
  const range = rangeOfText(doc, from, from + words.length)
  if (range === null) throw new Error('not there')
  const after = withoutWords(EditorState.create({ doc }), range).doc
  after.check()
  return after.toJSON().content
}

test('an emptied paragraph goes, one with words stays', () => {
  const [one, two] = [paragraph('One'), paragraph('Two three')]
  expect(without('One', one, two)).toEqual([two])
  expect(without(' three', one, two)).toEqual([one, paragraph('Two')])
})

test('an emptied item goes, and the list with its last item', () => {
  const below = paragraph('Below')
  expect(without('One', list(item(paragraph('One')), item(paragraph('Two'))), below)).toEqual([
    list(item(paragraph('Two'))),
    below,
  ])
  expect(without('One', list(item(paragraph('One'))), below)).toEqual([below])
})

test('an item with a list inside keeps its place, and a sheet one paragraph', () => {
  const inner = list(item(paragraph('Two')))
  expect(without('One', list(item(paragraph('One'), inner)))).toEqual([
    list(item({ type: 'paragraph' }, inner)),
  ])
  expect(without('One', paragraph('One'))).toEqual([{ type: 'paragraph' }])
})
