// Sealed reveals on my side: which pair they are of, what I would ask, and my answers until they are opened.
import type { RevealAbout, RevealAnswer, RevealQuestion } from '../../../../domain/reveal'
import type { PrivateText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface MyReveal {
  readonly id: string
  readonly pairId: string
  readonly about: RevealAbout
  readonly title: PrivateText
  readonly questions: readonly RevealQuestion<PrivateText>[]
  /** The round of ratings or the charter it was begun from. */
  readonly sourceId: string | null
  /** Of my seal; null: none was made. */
  readonly nonce: string | null
  readonly begunAt: string
}

export interface RevealsOfPairStore {
  /** Newest first; nothing of a pair in the trash. */
  of(pairId: string): MyReveal[]
  find(revealId: string): MyReveal | undefined
  /** Also of a pair in the trash. */
  idsOf(pairId: string): string[]
  add(reveal: Omit<MyReveal, 'nonce'>, answers: readonly RevealAnswer<PrivateText>[]): void
  answers(revealId: string): RevealAnswer<PrivateText>[]
  answer(revealId: string, answer: RevealAnswer<PrivateText>): void
  /** Without this question, and without my answer to it. */
  leaveOut(revealId: string, key: string): void
  seal(revealId: string, nonce: string): void
  remove(revealId: string): void
}

interface RevealRow extends Omit<MyReveal, 'questions'> {
  readonly questions: string
}

const COLUMNS = `reveal.id, reveal.pair_id AS pairId, reveal.about, reveal.title, reveal.questions,
  reveal.source_id AS sourceId, reveal.nonce, reveal.begun_at AS begunAt`

export function revealsOfPairStore(db: EncryptedDatabase, commits: CommitCounter): RevealsOfPairStore {
  const list = db.prepare<[string], RevealRow>(`
    SELECT ${COLUMNS} FROM reveal JOIN pair ON pair.id = pair_id
     WHERE pair_id = ? AND pair.trashed_at IS NULL ORDER BY reveal.begun_at DESC`)
  const find = db.prepare<[string], RevealRow>(`
    SELECT ${COLUMNS} FROM reveal JOIN pair ON pair.id = pair_id WHERE reveal.id = ? AND pair.trashed_at IS NULL`)
  const ids = db.prepare<[string], string>('SELECT id FROM reveal WHERE pair_id = ?').pluck()
  const insert = db.prepare(`
    INSERT INTO reveal (id, pair_id, about, title, questions, source_id, begun_at)
    VALUES (@id, @pairId, @about, @title, @questions, @sourceId, @begunAt)`)
  const answers = db.prepare<[string], RevealAnswer<PrivateText>>(
    'SELECT key, value, words FROM reveal_answer WHERE reveal_id = ?',
  )
  const putAnswer = db.prepare(`
    INSERT INTO reveal_answer (reveal_id, key, value, words) VALUES (@revealId, @key, @value, @words)
    ON CONFLICT (reveal_id, key) DO UPDATE SET value = excluded.value, words = excluded.words`)
  const dropAnswer = db.prepare<[string, string]>('DELETE FROM reveal_answer WHERE reveal_id = ? AND key = ?')
  const updateQuestions = db.prepare<[string, string]>('UPDATE reveal SET questions = ? WHERE id = ?')
  const updateNonce = db.prepare<[string, string]>('UPDATE reveal SET nonce = ? WHERE id = ?')
  const remove = db.prepare<[string]>('DELETE FROM reveal WHERE id = ?')

  const fromRow = ({ questions, ...row }: RevealRow): MyReveal => ({
    ...row,
    questions: JSON.parse(questions) as MyReveal['questions'],
  })
  const found = (revealId: string): MyReveal | undefined => {
    const row = find.get(revealId)
    return row && fromRow(row)
  }

  return {
    of: (pairId) => list.all(pairId).map(fromRow),
    find: found,
    idsOf: (pairId) => ids.all(pairId),
    add: db.transaction(
      ({ questions, ...reveal }: Omit<MyReveal, 'nonce'>, given: readonly RevealAnswer<PrivateText>[]) => {
        insert.run({ ...reveal, questions: JSON.stringify(questions) })
        for (const answer of given) putAnswer.run({ ...answer, revealId: reveal.id })
        commits.raise()
      },
    ),
    answers: (revealId) => answers.all(revealId),
    answer: db.transaction((revealId: string, answer: RevealAnswer<PrivateText>) => {
      putAnswer.run({ ...answer, revealId })
      commits.raise()
    }),
    leaveOut: db.transaction((revealId: string, key: string) => {
      const kept = found(revealId)?.questions.filter((question) => question.key !== key) ?? []
      updateQuestions.run(JSON.stringify(kept), revealId)
      dropAnswer.run(revealId, key)
      commits.raise()
    }),
    seal: db.transaction((revealId: string, nonce: string) => {
      updateNonce.run(nonce, revealId)
      commits.raise()
    }),
    remove: db.transaction((revealId: string) => {
      remove.run(revealId)
      commits.raise()
    }),
  }
}
