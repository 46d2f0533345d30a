// A note as Markdown and back is the same note; any text at all comes in, and stays the same from then on.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLine, arbitraryMarkdown, arbitraryNote } from '../../tests/support/arbitrary-note'
import { emptyNote, type NoteDocument } from '../domain/note-document'
import { markdownToNote } from './markdown-to-note'
import { noteToMarkdown } from './note-to-markdown'

function read(markdown: string): NoteDocument {
  const note = markdownToNote(markdown)
  if (!note.ok) throw new Error(note.error.code)
  return note.value
}

const RUNS = { numRuns: 400 }
const LONG = { timeout: 60_000 }

test('every note comes back from Markdown as it was', LONG, () => {
  fc.assert(
    fc.property(arbitraryNote, (note) => {
      expect(read(noteToMarkdown(note))).toEqual(note)
    }),
    RUNS,
  )
})

test('words under any marks, side by side, come back as they were', LONG, () => {
  fc.assert(
    fc.property(arbitraryLine, (note) => {
      expect(read(noteToMarkdown(note))).toEqual(note)
    }),
    { numRuns: 4_000 },
  )
})

test('any text comes in, and once it is a note it stays the same', LONG, () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryMarkdown, fc.string({ unit: 'binary' })), (text) => {
      const note = read(text)
      const markdown = noteToMarkdown(note)
      expect(read(markdown)).toEqual(note)
      expect(noteToMarkdown(read(markdown))).toBe(markdown)
    }),
    RUNS,
  )
})

test('an empty note is an empty text', () => {
  expect(noteToMarkdown(emptyNote())).toBe('')
  expect(read('')).toEqual(emptyNote())
  expect(read('\n \n')).toEqual(emptyNote())
})
