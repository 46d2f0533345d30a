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
  /** Not asked; my answers to them stay as they are, for as long as one may ask them after all. */
  readonly leftOut: readonly LeftOutQuestion[]
  /** The round of ratings or the charter it was begun from. */
  readonly sourceId: string | null
  /** Of my seal; null: none was made. */
  readonly nonce: string | null
  readonly begunAt: string
}

/** `place`: among all questions, those that are asked and those that are not. */
export type LeftOutQuestion = RevealQuestion<PrivateText> & { readonly place: number }

type NewReveal = Omit<MyReveal, 'nonce' | 'leftOut'>

export interface RevealsOfPairStore {
  /** Newest first; nothing of a pair in the trash. */
  of(pairId: string): MyReveal[]
  find(revealId: string): MyReveal | undefined
  /** Also of a pair in the trash. */
  idsOf(pairId: string): string[]
  add(reveal: NewReveal, answers: readonly RevealAnswer<PrivateText>[]): void
  answers(revealId: string): RevealAnswer<PrivateText>[]
  answer(revealId: string, answer: RevealAnswer<PrivateText>): void
  /** Asks this question no more, or again. */
  ask(revealId: string, key: string, isAsked: boolean): void
  seal(revealId: string, nonce: string): void
  remove(revealId: string): void
}

interface RevealRow extends Omit<MyReveal, 'questions' | 'leftOut'> {
  readonly questions: string
}

type StoredQuestion = RevealQuestion<PrivateText> & { readonly isLeftOut?: boolean }

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
  const updateQuestions = db.prepare<[string, string]>('UPDATE reveal SET questions = ? WHERE id = ?')
  const updateNonce = db.prepare<[string, string]>('UPDATE reveal SET nonce = ? WHERE id = ?')
  const remove = db.prepare<[string]>('DELETE FROM reveal WHERE id = ?')

  const found = (revealId: string): MyReveal | undefined => {
    const row = find.get(revealId)
    return row && fromRow(row)
  }

  return {
    of: (pairId) => list.all(pairId).map(fromRow),
    find: found,
    idsOf: (pairId) => ids.all(pairId),
    add: db.transaction(
      ({ questions, ...reveal }: NewReveal, given: readonly RevealAnswer<PrivateText>[]) => {
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
    ask: db.transaction((revealId: string, key: string, isAsked: boolean) => {
      const row = find.get(revealId)
      if (row === undefined) return
      const questions = storedIn(row).map(({ isLeftOut = false, ...question }) => {
        const isOut = question.key === key ? !isAsked : isLeftOut
        return isOut ? { ...question, isLeftOut: true } : question
      })
      updateQuestions.run(JSON.stringify(questions), revealId)
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

const storedIn = ({ questions }: RevealRow): StoredQuestion[] => JSON.parse(questions) as StoredQuestion[]

function fromRow(row: RevealRow): MyReveal {
  const all = storedIn(row).map(({ isLeftOut = false, ...question }, place) => ({
    isLeftOut,
    question,
    place,
  }))
  return {
    ...row,
    questions: all.filter(({ isLeftOut }) => !isLeftOut).map(({ question }) => question),
    leftOut: all.filter(({ isLeftOut }) => isLeftOut).map(({ question, place }) => ({ ...question, place })),
  }
}
