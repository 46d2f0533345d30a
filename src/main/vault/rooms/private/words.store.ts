// The person's own words, right in every language, as rows of the private room.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface PrivateWord {
  readonly word: string
  readonly addedAt: string
}

export interface WordsStore {
  /** By alphabet. */
  list(): PrivateWord[]
  /** A word that is there already stays as it is. */
  add(word: PrivateWord): void
  remove(word: string): void
}

export function wordsStore(db: EncryptedDatabase, commits: CommitCounter): WordsStore {
  const list = db.prepare<[], PrivateWord>(
    'SELECT word, added_at AS addedAt FROM private_word ORDER BY word COLLATE NOCASE, word',
  )
  const insert = db.prepare<[PrivateWord]>(
    'INSERT INTO private_word (word, added_at) VALUES (@word, @addedAt) ON CONFLICT DO NOTHING',
  )
  const remove = db.prepare<[string]>('DELETE FROM private_word WHERE word = ?')

  return {
    list: () => list.all(),
    add: db.transaction((word: PrivateWord) => {
      insert.run(word)
      commits.raise()
    }),
    remove: db.transaction((word: string) => {
      remove.run(word)
      commits.raise()
    }),
  }
}
