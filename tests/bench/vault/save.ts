// Saving a changed long note through the vault's own code, beside a plain SQLite write of the same bytes.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { parseNoteDocument, plainTextOf, type NoteDocument } from '../../../src/domain/note-document'
import type { OpenVault } from '../../../src/main/vault/rooms/open-vault'
import { median, quantile, ROUNDS, takeTurns, timed, type Figure } from '../figures'
import { noteOf } from '../notes'
import { writer } from '../words'
import { addNote } from './bench-vault'
import { told } from './search'

const WORDS = 20_000
const SAVES = 100
/** A person pauses this often. */
const BETWEEN_SAVES_MS = 4_000

export function saveFigure(vault: OpenVault, pairId: string, folder: string): Figure {
  const document = growing()
  const noteId = noteIdOf(vault, pairId, document())
  let revision = 1
  let clock = Date.now()
  const ours = () => {
    const next = { noteId, baseRevision: revision, document: document() }
    clock += BETWEEN_SAVES_MS
    const savedAt = new Date(clock).toISOString()
    const ms = timed(() => {
      const revised = vault.privateRoom.notes.revise({ ...next, savedAt })
      if (revised.ok) revision = revised.value
    })
    if (revision === next.baseRevision) throw new Error('the note was not saved')
    return ms
  }
  const peer = plainWrites(join(folder, 'plain-writes.db'), growing())
  const several = (save: () => number) => Array.from({ length: SAVES }, save)
  for (const save of [ours, peer]) several(save)
  const p99 = takeTurns(
    ROUNDS,
    () => quantile(several(ours), 0.99),
    () => quantile(several(peer), 0.99),
  )
  const half = { ours: median(several(ours)), peer: median(several(peer)) }
  return {
    what: `saving a changed note of ${told(WORDS)} words, p99`,
    ...p99,
    peerIs: 'a plain SQLite write of the same bytes',
    unit: 'ms',
    line: 1.5,
    rounds: ROUNDS,
    note: `median ${half.ours.toFixed(1)} ms, plain ${half.peer.toFixed(1)} ms`,
  }
}

/** The note as it is saved while somebody writes: each time a few words more, in one paragraph after the other. */
function growing(): () => NoteDocument {
  const write = writer(2)
  let content = [...(noteOf(writer(1), WORDS).content ?? [])]
  let saves = 0
  return () => {
    saves += 1
    const at = Math.floor(saves / 10) % content.length
    const typed = { type: 'text', text: ` ${write.paragraph(4)}` }
    content = content.map((block, index) =>
      index === at && block.type === 'paragraph'
        ? { ...block, content: [...(block.content ?? []), typed] }
        : block,
    )
    return parsed({ type: 'doc', content })
  }
}

function parsed(json: unknown): NoteDocument {
  const document = parseNoteDocument(json)
  if (!document.ok) throw new Error(`the bench's note does not parse: ${document.error.code}`)
  return document.value
}

function noteIdOf(vault: OpenVault, pairId: string, first: NoteDocument): string {
  const sessionId = addNote(vault, pairId, 200_000, first)
  const note = vault.privateRoom.notes.ofSession(sessionId, 'note')
  if (note === undefined) throw new Error('a session has a note')
  return note.noteId
}

function plainWrites(path: string, document: () => NoteDocument): () => number {
  const db = new Database(path)
  db.pragma('journal_mode=WAL')
  db.pragma('synchronous=FULL')
  db.exec(
    'CREATE TABLE note (id INTEGER PRIMARY KEY, document TEXT NOT NULL, plain_text TEXT NOT NULL) STRICT',
  )
  const write = db.prepare('UPDATE note SET document = ?, plain_text = ? WHERE id = 1')
  db.prepare(`INSERT INTO note VALUES (1, '', '')`).run()
  return () => {
    const next = document()
    const bytes = [JSON.stringify(next), plainTextOf(next)]
    return timed(() => write.run(...bytes))
  }
}
