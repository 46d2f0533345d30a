// Sealed reveals as rows of the shared room: what is asked, and the signed rounds of both sides. Takes shared words only.
import type { RevealSet, RevealSide } from '../../../../domain/reveal'
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface StoredReveal {
  readonly id: string
  /** The pair as both vaults call it. */
  readonly pair: string
  readonly set: RevealSet<SharedText>
  readonly begunAt: string
}

export interface RevealRound {
  /** SHA-256 of its body. */
  readonly id: string
  readonly side: RevealSide
  readonly act: 'commit' | 'open'
  readonly body: string
  readonly signature: string
  readonly content: string
  /** As the sender's clock had it. */
  readonly at: string
}

export interface RevealsStore {
  find(revealId: string): StoredReveal | undefined
  /** In the order in which they came. */
  rounds(revealId: string): RevealRound[]
  /** With the reveal itself, if it is not there yet, in one transaction. */
  add(reveal: StoredReveal, round: RevealRound): void
  /** With its rounds, and the bytes of what left of it. */
  remove(revealId: string): void
}

interface RevealRow extends Omit<StoredReveal, 'set'> {
  readonly about: RevealSet['about']
  readonly title: SharedText
  readonly questions: string
}

export function revealsStore(db: EncryptedDatabase, commits: CommitCounter): RevealsStore {
  const find = db.prepare<[string], RevealRow>(
    'SELECT id, pair, about, title, questions, begun_at AS begunAt FROM reveal WHERE id = ?',
  )
  const insert = db.prepare(`
    INSERT INTO reveal (id, pair, about, title, questions, begun_at)
    VALUES (@id, @pair, @about, @title, @questions, @begunAt) ON CONFLICT (id) DO NOTHING`)
  const rounds = db.prepare<[string], RevealRound>(`
    SELECT id, side, act, body, signature, content, at FROM reveal_round WHERE reveal_id = ? ORDER BY rowid`)
  const insertRound = db.prepare(`
    INSERT INTO reveal_round (id, reveal_id, side, act, body, signature, content, at)
    VALUES (@id, @revealId, @side, @act, @body, @signature, @content, @at)`)
  const remove = db.prepare<[string]>('DELETE FROM reveal WHERE id = ?')
  // The lines of the register stay.
  const removeKept = db.prepare<[string]>(
    'DELETE FROM disclosure_bytes WHERE disclosure_id IN (SELECT id FROM disclosure WHERE subject_id = ?)',
  )

  return {
    find: (revealId) => {
      const row = find.get(revealId)
      if (row === undefined) return undefined
      const { about, title, questions, ...reveal } = row
      return {
        ...reveal,
        set: { about, title, questions: JSON.parse(questions) as StoredReveal['set']['questions'] },
      }
    },
    rounds: (revealId) => rounds.all(revealId),
    add: db.transaction(({ set, ...reveal }: StoredReveal, round: RevealRound) => {
      const { about, title, questions } = set
      insert.run({ ...reveal, about, title, questions: JSON.stringify(questions) })
      insertRound.run({ ...round, revealId: reveal.id })
      commits.raise()
    }),
    remove: db.transaction((revealId: string) => {
      removeKept.run(revealId)
      remove.run(revealId)
      commits.raise()
    }),
  }
}
