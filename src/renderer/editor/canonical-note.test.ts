// The editor and the vault agree on the one form of a note: opening and saving changes nothing.
import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryNote, parsedNote } from '../../../tests/support/arbitrary-note'
import { MARK_ORDER } from '../../domain/canonical-note'
import { noteExtensions } from './note-extensions'

const schema = getSchema(noteExtensions)

test('the editor has its marks in the order in which the vault keeps them', () => {
  expect(Object.keys(schema.marks)).toEqual([...MARK_ORDER])
})

test('a note that the editor opened and wrote again is the same note', () => {
  fc.assert(
    fc.property(arbitraryNote, (note) => {
      const opened = Node.fromJSON(schema, note)
      opened.check()
      expect(parsedNote(opened.toJSON())).toEqual(note)
      expect(marksOf(opened.toJSON())).toEqual(marksOf(note))
    }),
  )
})

/** Every set of marks as it stands: the order is part of it. */
const marksOf = (node: { marks?: readonly { type: string }[]; content?: readonly object[] }): string[][] => [
  (node.marks ?? []).map(({ type }) => type),
  ...(node.content ?? []).flatMap(marksOf),
]
