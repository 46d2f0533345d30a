// Earlier versions of a note, asked for by the page.
import { implement } from '@orpc/server'
import { historyContract } from '../../contract/history'
import { plainTextOf } from '../../domain/note-document'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { differencesOf } from './history/differences'
import { revisionOrRefusal } from './revision'

export function historyHandlers({ vault, changes, now }: VaultDeps) {
  const os = implement(historyContract)
  const { notes, sessions, versions } = vault.privateRoom

  const mustFind = (noteId: string) => {
    const note = notes.find(noteId)
    if (note === undefined || sessions.line(note.sessionId) === undefined) throw new Refusal('NOT_FOUND')
    return note
  }
  const mustFindVersion = (noteId: string, revision: number) => {
    const version = versions.find(noteId, revision)
    if (version === undefined) throw new Refusal('NOT_FOUND')
    return version
  }

  return os.router({
    versions: os.versions.handler(({ input: { noteId } }) => versions.list(mustFind(noteId).noteId)),
    version: os.version.handler(({ input: { noteId, revision } }) => {
      mustFind(noteId)
      const { document, ...version } = mustFindVersion(noteId, revision)
      return { version, document: { ...document } }
    }),
    compare: os.compare.handler(({ input: { noteId, revision } }) => {
      const note = mustFind(noteId)
      const earlier = plainTextOf(mustFindVersion(noteId, revision).document)
      return {
        differences: differencesOf(earlier, plainTextOf(note.document)),
        currentRevision: note.revision,
      }
    }),
    restore: os.restore.handler(({ input: { noteId, revision, baseRevision } }) => {
      mustFind(noteId)
      const { document } = mustFindVersion(noteId, revision)
      const savedAt = now().toISOString()
      const revised = revisionOrRefusal(
        notes.revise({ noteId, baseRevision, document, savedAt, keepBefore: 'restore' }),
      )
      changes.announce('history', 'sessions', 'summaries')
      return { revision: revised, savedAt }
    }),
  })
}
