// Ratings and reviews as rows of the private room: questions, rounds of answers, and what was written at a round.
import type {
  RatingAnswer,
  RatingQuestion,
  RatingRound,
  ReviewMoment,
  ReviewWords,
} from '../../../../contract/reviews'
import { err, ok, type Result } from '../../../../domain/result'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface StoredQuestion extends RatingQuestion {
  readonly pairId: string
  /** Its name among those that come with the program. */
  readonly builtIn: string | null
}

/** Without a position it comes last. */
export type NewQuestion = Omit<StoredQuestion, 'retiredOn'> & { readonly position?: number }

export interface NewRound {
  readonly id: string
  readonly pairId: string
  readonly moment: ReviewMoment
  readonly title: string
  readonly onDay: string
  readonly createdAt: string
}

export interface RoundLine extends Pick<RatingRound, 'id' | 'moment' | 'onDay' | 'state'> {}

export interface ReviewsStore {
  /** In their order, also retired ones. */
  questions(pairId: string): StoredQuestion[]
  findQuestion(questionId: string): (StoredQuestion & { readonly position: number }) | undefined
  addQuestion(question: NewQuestion): void
  /** Null: it is asked again. */
  retire(questionId: string, on: string | null): boolean
  /** Oldest first; nothing of the trash. */
  rounds(pairId: string): RatingRound[]
  lines(pairId: string): RoundLine[]
  find(roundId: string): RatingRound | undefined
  begin(round: NewRound): void
  /** An answer without value and comment is none. */
  rate(roundId: string, answer: RatingAnswer): void
  write(
    roundId: string,
    baseRevision: number,
    words: ReviewWords,
  ): Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>
  setStep(roundId: string, step: string): boolean
  setState(roundId: string, state: 'open' | 'done'): boolean
  /** Days of the first sessions that took place from a day on, oldest first. */
  heldFrom(pairId: string, day: string, limit: number): string[]
}

interface QuestionRow extends Omit<StoredQuestion, 'isOwn'> {
  readonly isOwn: 0 | 1
  readonly position: number
}

interface RoundRow extends Omit<RatingRound, 'answers' | 'words'>, ReviewWords {}

const question = `
  SELECT id, pair_id AS pairId, built_in AS builtIn, text, low, high, about, is_own AS isOwn, skill_id AS skillId,
         position, retired_on AS retiredOn
    FROM rating_question`
const round = `
  SELECT id, pair_id AS pairId, moment, title, on_day AS onDay, state, step, revision, what_works AS whatWorks,
         what_to_change AS whatToChange, what_we_keep AS whatWeKeep, thanks, next
    FROM rating_round JOIN review ON round_id = id WHERE trashed_at IS NULL`

export function reviewsStore(db: EncryptedDatabase, commits: CommitCounter): ReviewsStore {
  const questions = db.prepare<[string], QuestionRow>(
    `${question} WHERE pair_id = ? ORDER BY position, rowid`,
  )
  const findQuestion = db.prepare<[string], QuestionRow>(`${question} WHERE id = ?`)
  const insertQuestion = db.prepare(`
    INSERT INTO rating_question (id, pair_id, built_in, text, low, high, about, is_own, skill_id, position)
    VALUES (@id, @pairId, @builtIn, @text, @low, @high, @about, @isOwn, @skillId,
            coalesce(@position, (SELECT max(position) + 1 FROM rating_question WHERE pair_id = @pairId), 1))`)
  const retire = db.prepare<[string | null, string]>('UPDATE rating_question SET retired_on = ? WHERE id = ?')
  const rounds = db.prepare<[string], RoundRow>(`${round} AND pair_id = ? ORDER BY on_day, created_at`)
  const find = db.prepare<[string], RoundRow>(`${round} AND id = ?`)
  const lines = db.prepare<[string], RoundLine>(`
    SELECT id, moment, on_day AS onDay, state FROM rating_round
     WHERE pair_id = ? AND trashed_at IS NULL ORDER BY on_day, created_at`)
  const answers = db.prepare<[string], RatingAnswer>(`
    SELECT question_id AS questionId, side, value, comment FROM rating WHERE round_id = ? ORDER BY question_id, side`)
  const insertRound = db.prepare<[NewRound]>(`
    INSERT INTO rating_round (id, pair_id, moment, title, on_day, state, revision, created_at)
    VALUES (@id, @pairId, @moment, @title, @onDay, 'open', 1, @createdAt)`)
  const insertReview = db.prepare<[string]>(`
    INSERT INTO review (round_id, what_works, what_to_change, what_we_keep, thanks) VALUES (?, '', '', '', '')`)
  const putAnswer = db.prepare(`
    INSERT INTO rating (round_id, question_id, side, value, comment)
    VALUES (@roundId, @questionId, @side, @value, @comment)
    ON CONFLICT (round_id, question_id, side) DO UPDATE SET value = excluded.value, comment = excluded.comment`)
  const dropAnswer = db.prepare(
    'DELETE FROM rating WHERE round_id = @roundId AND question_id = @questionId AND side = @side',
  )
  const revisionOf = db
    .prepare<[string], number>('SELECT revision FROM rating_round WHERE id = ? AND trashed_at IS NULL')
    .pluck()
  const raiseRevision = db.prepare<[string]>('UPDATE rating_round SET revision = revision + 1 WHERE id = ?')
  const update = db.prepare(`
    UPDATE review SET what_works = @whatWorks, what_to_change = @whatToChange, what_we_keep = @whatWeKeep,
                      thanks = @thanks, next = @next
     WHERE round_id = @roundId`)
  const updateStep = db.prepare<[string, string]>(
    'UPDATE rating_round SET step = ? WHERE id = ? AND trashed_at IS NULL',
  )
  const updateState = db.prepare<[string, string]>(
    'UPDATE rating_round SET state = ? WHERE id = ? AND trashed_at IS NULL',
  )
  const heldFrom = db
    .prepare<[string, string, number], string>(
      `SELECT substr(held_on, 1, 10) FROM session
        WHERE pair_id = ? AND held_on >= ? AND state IN ('held', 'closed') AND trashed_at IS NULL
        ORDER BY held_on LIMIT ?`,
    )
    .pluck()

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })
  const whole = ({ whatWorks, whatToChange, whatWeKeep, thanks, next, ...row }: RoundRow): RatingRound => ({
    ...row,
    answers: answers.all(row.id),
    words: { whatWorks, whatToChange, whatWeKeep, thanks, next },
  })

  return {
    questions: (pairId) => questions.all(pairId).map(({ position: _position, ...row }) => questionFrom(row)),
    findQuestion: (questionId) => {
      const row = findQuestion.get(questionId)
      return row && { ...questionFrom(row), position: row.position }
    },
    addQuestion: (one) =>
      void written(() => insertQuestion.run({ position: null, ...one, isOwn: one.isOwn ? 1 : 0 })),
    retire: (questionId, on) => written(() => retire.run(on, questionId)),
    rounds: (pairId) => rounds.all(pairId).map(whole),
    lines: (pairId) => lines.all(pairId),
    find: (roundId) => {
      const row = find.get(roundId)
      return row && whole(row)
    },
    begin: (one) =>
      void written(() => {
        insertRound.run(one)
        return insertReview.run(one.id)
      }),
    rate: (roundId, answer) =>
      void written(() =>
        answer.value === null && answer.comment === ''
          ? dropAnswer.run({ roundId, ...answer })
          : putAnswer.run({ roundId, ...answer }),
      ),
    write: db.transaction((roundId: string, baseRevision: number, words: ReviewWords) => {
      const currentRevision = revisionOf.get(roundId)
      if (currentRevision === undefined) return err({ is: 'gone' as const })
      if (currentRevision !== baseRevision) return err({ is: 'stale' as const, currentRevision })
      update.run({ roundId, ...words })
      raiseRevision.run(roundId)
      commits.raise()
      return ok(baseRevision + 1)
    }),
    setStep: (roundId, step) => written(() => updateStep.run(step, roundId)),
    setState: (roundId, state) => written(() => updateState.run(state, roundId)),
    heldFrom: (pairId, day, limit) => heldFrom.all(pairId, day, limit),
  }
}

const questionFrom = <Row extends { readonly isOwn: 0 | 1 }>(
  row: Row,
): Omit<Row, 'isOwn'> & { isOwn: boolean } => ({
  ...row,
  isOwn: row.isOwn === 1,
})
