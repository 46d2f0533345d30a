import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addPair, addSession, openTestVault } from '../../../../../tests/support/open-test-vault'
import { linkToSession } from '../../../../domain/link'
import { parseNoteDocument, type NoteDocument } from '../../../../domain/note-document'

function noteOf(...content: object[]): NoteDocument {
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(`${parsed.error.code} at ${parsed.error.path}`)
  return parsed.value
}
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

test('a tag is mentioned by its marked words, newest session first, a page at a time', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  const tagId = randomUUID()
  const tag = { type: 'tag', attrs: { tagId } }
  const document = noteOf(
    paragraph(text('Then '), text('the budget', tag), text(' round', tag, { type: 'bold' }), text(' began')),
  )
  const older = addSession(vault, pairId, document, '2026-01-01T10:00')
  const newer = addSession(vault, pairId, document, '2026-02-01T10:00')
  addSession(vault, pairId, noteOf(paragraph(text('nothing'))))
  const { mentions } = vault.privateRoom
  const all = mentions.of({ kind: 'tag', targetId: tagId }, 50, 0)
  expect(all).toEqual([
    {
      noteId: newer.noteId,
      sessionId: newer.sessionId,
      pairId,
      part: 'note',
      sessionTitle: 'Reading the room',
      heldOn: '2026-02-01T10:00',
      words: 'the budget round',
    },
    expect.objectContaining({ noteId: older.noteId }),
  ])
  expect(mentions.of({ kind: 'tag', targetId: tagId }, 1, 1)).toEqual(all.slice(1))
  expect(mentions.of({ kind: 'person', targetId: tagId }, 50, 0)).toEqual([])
})

test('a session by the line its link stands in, a file by what it is called', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  const first = addSession(vault, pairId, noteOf(paragraph(text('First'))))
  const attachmentId = randomUUID()
  const link = { type: 'link', attrs: { href: linkToSession(first.sessionId) } }
  const long = 'and so on '.repeat(40)
  addSession(
    vault,
    pairId,
    noteOf(paragraph(text('As we said '), text('in autumn', link), text(`, ${long}`)), {
      type: 'image',
      attrs: { attachmentId, alt: 'The whiteboard' },
    }),
  )
  const { mentions } = vault.privateRoom
  const [backlink] = mentions.of({ kind: 'session', targetId: first.sessionId }, 50, 0)
  expect(backlink?.words).toMatch(/^As we said in autumn, and so on .*…$/)
  expect(backlink?.words.length).toBeLessThanOrEqual(160)
  expect(mentions.of({ kind: 'attachment', targetId: attachmentId }, 50, 0)).toEqual([
    expect.objectContaining({ words: 'The whiteboard' }),
  ])
})
