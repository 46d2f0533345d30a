// Sketches of sessions as rows of the private room. Invariant: a session whose words changed since counts as pending.
import { parseNoteDocument } from '../../../../domain/note-document'
import { wordsBesideText } from '../../../../domain/note-mentions'
import { SKETCH_FORM, sketchOf } from '../../../../domain/leak-check/sketch'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { heldSketches, type Sketch } from './held-sketches'

export interface SketchesStore {
  /** Makes at most `maxSessions` of those that changed; answers whether more are left. */
  settle(maxSessions: number): boolean
  /** At most `limit` from behind `afterId`, in the order of their ids. */
  page(afterId: number, limit: number): Sketch[]
}

interface SketchRow extends Omit<Sketch, 'marks'> {
  readonly marks: Uint8Array
}

interface NoteRow {
  readonly plainText: string
  readonly document: string
}

export function sketchesStore(db: EncryptedDatabase, commits: CommitCounter): SketchesStore {
  const form = db.prepare<[], number>('SELECT form FROM leak_sketch_form').pluck()
  const setForm = db.prepare<[number]>('UPDATE leak_sketch_form SET form = ?')
  const markAll = db.prepare('INSERT OR IGNORE INTO leak_sketch_pending SELECT id FROM session')
  const pending = db.prepare<[number], string>('SELECT session_id FROM leak_sketch_pending LIMIT ?').pluck()
  const settled = db.prepare<[string]>('DELETE FROM leak_sketch_pending WHERE session_id = ?')
  const session = db.prepare<[string], { title: string; felt: string }>(
    'SELECT title, felt FROM session WHERE id = ?',
  )
  const notes = db.prepare<[string], NoteRow>(`
    SELECT plain_text AS plainText, document FROM note WHERE session_id = ? AND has_words = 1`)
  const put = db
    .prepare<[string, number, Uint8Array], number>(
      `
    INSERT INTO leak_sketch (session_id, note_count, marks) VALUES (?, ?, ?)
        ON CONFLICT (session_id) DO UPDATE SET note_count = excluded.note_count, marks = excluded.marks
    RETURNING id`,
    )
    .pluck()
  const page = db.prepare<[number, number], SketchRow>(`
    SELECT id, session_id AS sessionId, note_count AS noteCount, marks
      FROM leak_sketch WHERE id > ? ORDER BY id LIMIT ?`)

  const held = heldSketches()

  const make = (sessionId: string): void => {
    settled.run(sessionId)
    const said = session.get(sessionId)
    if (said === undefined) return
    const written = notes.all(sessionId)
    const texts = [said.title, ...feltIn(said.felt), ...written.flatMap(textsOf)]
    const marks = sketchOf(texts.filter((text) => text !== ''))
    const bytes = new Uint8Array(marks.buffer, marks.byteOffset, marks.byteLength)
    const id = put.get(sessionId, written.length, bytes) ?? 0
    held.put({ id, sessionId, noteCount: written.length, marks })
  }
  const makeSome = db.transaction((sessionIds: readonly string[]) => {
    for (const sessionId of sessionIds) make(sessionId)
    commits.raise()
  })
  const bringUpToDate = db.transaction(() => {
    if (form.get() === SKETCH_FORM) return
    markAll.run()
    setForm.run(SKETCH_FORM)
    commits.raise()
  })
  bringUpToDate()

  return {
    settle: (maxSessions) => {
      // The room was closed meanwhile.
      if (!db.open) return false
      const sessionIds = pending.all(maxSessions)
      if (sessionIds.length > 0) makeSome(sessionIds)
      return sessionIds.length === maxSessions
    },
    page: (afterId, limit) => {
      const there = held.page(afterId, limit)
      if (there !== undefined) return there
      const read = page
        .all(afterId, limit)
        .map(({ marks, ...sketch }) => ({ ...sketch, marks: marksIn(marks) }))
      held.take(afterId, read, read.length < limit)
      return read
    },
  }
}

function feltIn(json: string): string[] {
  const felt: unknown = JSON.parse(json)
  return Array.isArray(felt) ? felt.map(String) : []
}

/** What an image is called, a file, where a link leads: most notes have none of it. */
function textsOf({ plainText, document }: NoteRow): string[] {
  if (!/"(?:href|alt|name)"/.test(document)) return [plainText]
  const parsed = parseNoteDocument(JSON.parse(document))
  return [plainText, ...(parsed.ok ? wordsBesideText(parsed.value) : [])]
}

/** Every machine this runs on is little-endian. */
const marksIn = (bytes: Uint8Array): Uint16Array =>
  bytes.byteOffset % 2 === 0
    ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1)
    : new Uint16Array(bytes.slice().buffer, 0, bytes.byteLength >> 1)
