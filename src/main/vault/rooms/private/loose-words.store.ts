// Private words that stand in no note: titles, reasons, names and the like. For the leak check.
// Invariant: whatever a person can type into the private room stands here, in a note, or in a pair's objective.
import type { EncryptedDatabase } from '../encrypted-database'
import { plainTextOf } from '../../../../domain/note-document'
import { wordsBesideText } from '../../../../domain/note-mentions'
import type { TemplatesStore } from './templates.store'

export type LooseKind = 'session' | 'goal' | 'reason' | 'tag' | 'person' | 'file' | 'template' | 'savedSearch'

export interface LooseWords {
  readonly kind: LooseKind
  /** What people know it by. */
  readonly name: string
  readonly words: string
}

export interface LooseWordsStore {
  /** All there are, also in the trash. */
  every(): LooseWords[]
}

export function looseWordsStore(db: EncryptedDatabase, templates: TemplatesStore): LooseWordsStore {
  const rows = db.prepare<[], LooseWords>(`
    SELECT 'goal' AS kind, title AS name, title AS words FROM goal
    UNION ALL SELECT 'session', title, title FROM session
    UNION ALL SELECT 'session', iif(title = '', substr(held_on, 1, 10), title), value
      FROM session, json_each(felt) WHERE felt <> '[]'
    UNION ALL SELECT 'tag', name, name FROM tag
    UNION ALL SELECT 'person', name, name FROM person
    UNION ALL SELECT 'reason', title, why FROM rhythm_event JOIN session ON session.id = session_id WHERE why <> ''
    UNION ALL SELECT 'file', name, name FROM attachment
    UNION ALL SELECT 'savedSearch', name, name || char(10) || text FROM saved_search`)
  return {
    every: () => [
      ...rows.all(),
      ...templates.every().map(({ title, document }) => ({
        kind: 'template' as const,
        name: title,
        words: [title, plainTextOf(document), ...wordsBesideText(document)].join('\n'),
      })),
    ],
  }
}
