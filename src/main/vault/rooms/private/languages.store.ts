// Which language a note is checked in, as rows of the private room. No row: the next wider choice counts.
import type { SpellingLanguage } from '../../../../domain/spelling-language'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface LanguagesStore {
  ofNote(noteId: string): SpellingLanguage | null
  ofVault(): SpellingLanguage | null
  /** False when there is no such note. */
  setForNote(noteId: string, language: SpellingLanguage | null): boolean
  setForVault(language: SpellingLanguage | null): void
}

export function languagesStore(db: EncryptedDatabase, commits: CommitCounter): LanguagesStore {
  const ofNote = db
    .prepare<[string], SpellingLanguage>('SELECT language FROM note_language WHERE note_id = ?')
    .pluck()
  const ofVault = db.prepare<[], SpellingLanguage>('SELECT language FROM vault_language').pluck()
  const isThere = db.prepare<[string], number>('SELECT 1 FROM note WHERE id = ?').pluck()
  const insertForNote = db.prepare<[string, SpellingLanguage]>(
    'INSERT OR REPLACE INTO note_language (note_id, language) VALUES (?, ?)',
  )
  const insertForVault = db.prepare<[SpellingLanguage]>(
    'INSERT OR REPLACE INTO vault_language (only, language) VALUES (1, ?)',
  )
  const removeForNote = db.prepare<[string]>('DELETE FROM note_language WHERE note_id = ?')
  const removeForVault = db.prepare('DELETE FROM vault_language')

  return {
    ofNote: (noteId) => ofNote.get(noteId) ?? null,
    ofVault: () => ofVault.get() ?? null,
    setForNote: db.transaction((noteId: string, language: SpellingLanguage | null) => {
      if (isThere.get(noteId) === undefined) return false
      if (language === null) removeForNote.run(noteId)
      else insertForNote.run(noteId, language)
      commits.raise()
      return true
    }),
    setForVault: db.transaction((language: SpellingLanguage | null) => {
      if (language === null) removeForVault.run()
      else insertForVault.run(language)
      commits.raise()
    }),
  }
}
