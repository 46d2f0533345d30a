import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../domain/document'
import { NOTE_SCHEMA, parseNoteDocument } from '../../domain/note-document'
import { SUMMARY_SCHEMA, parseSummaryDocument } from '../../domain/summary-document'
import { noteExtensions } from './note-extensions'
import { summaryExtensions } from './summary-extensions'
import { rangeOfText, textOfNode } from './text-offsets'

const attachmentId = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01'
const attributes: Readonly<Record<string, object>> = {
  heading: { level: 2 },
  image: { attachmentId },
  file: { attachmentId },
}
const parents: Readonly<Record<string, readonly string[]>> = {
  listItem: ['bulletList'],
  taskItem: ['taskList'],
  tableRow: ['table'],
  tableCell: ['tableRow', 'table'],
  tableHeader: ['tableRow', 'table'],
}
const withoutEmptyLines = (text: string) => text.replace(/\n+/gu, '\n')
const names = (record: object) => Object.keys(record).toSorted()

describe.each([
  ['note', getSchema(noteExtensions), NOTE_SCHEMA, parseNoteDocument],
  ['summary', getSchema(summaryExtensions), SUMMARY_SCHEMA, parseSummaryDocument],
] as const)('the editor of a %s', (_name, schema, domain, parse) => {
  test('knows the same nodes and marks as the parser of the vault', () => {
    expect(names(schema.nodes)).toEqual(names(domain.nodes))
    expect(names(schema.marks)).toEqual(names(domain.marks))
  })

  test('writes what the vault takes, node by node', () => {
    for (const type of Object.values(schema.nodes)) {
      const block = type.isBlock ? type.createAndFill(attributes[type.name] ?? null) : null
      if (block === null || type === schema.topNodeType) continue
      const inside = (parents[type.name] ?? []).reduce(
        (node, parent) => schema.node(parent, null, [node]),
        block,
      )
      expect([type.name, parse(schema.node('doc', null, [inside]).toJSON()).ok]).toEqual([type.name, true])
    }
  })

  test('counts text offsets as the vault does', () => {
    const doc = documentIn(schema)
    const text = textOfNode(doc)
    expect(text).toBe(textOf(doc.toJSON()))
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 1; to <= text.length; to += 1) {
        if (text.slice(from, to).trim() !== text.slice(from, to)) continue
        const range = rangeOfText(doc, from, to)
        // Empty blocks leave no trace in `textBetween`.
        const found = range && doc.textBetween(range.from, range.to, '\n', '\n')
        expect(withoutEmptyLines(found ?? '')).toBe(withoutEmptyLines(text.slice(from, to)))
      }
    }
  })
})

function documentIn(schema: ReturnType<typeof getSchema>): Node {
  const words = (text: string) => schema.text(text)
  const paragraph = (...content: Node[]) => schema.node('paragraph', null, content)
  return schema.node('doc', null, [
    schema.node('heading', { level: 2 }, [words('Head')]),
    paragraph(
      words('one'),
      schema.node('hardBreak'),
      words('two'),
      schema.text(' three', [schema.mark('bold')]),
    ),
    schema.node('bulletList', null, [schema.node('listItem', null, [paragraph(words('item 😀'))])]),
    paragraph(),
    paragraph(words('end')),
  ])
}
