// Ratings and reviews, asked for by the page.
import { implement } from '@orpc/server'
import { reviewsContract, type RatingQuestion } from '../../contract/reviews'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { beginRound } from './reviews/begin-round'
import { dueReviews } from './reviews/due-reviews'
import { revisionOrRefusal } from './revision'
import type { StoredQuestion } from './rooms/private/reviews.store'

export function reviewsHandlers(deps: VaultDeps) {
  const os = implement(reviewsContract)
  const { vault, changes, newId, now } = deps
  const { pairs, reviews, inOne } = vault.privateRoom

  const mustFindPair = (pairId: string) => pairs.find(pairId) ?? refuse()
  const mustFind = (roundId: string) => reviews.find(roundId) ?? refuse()
  const mustFindQuestion = (questionId: string) => reviews.findQuestion(questionId) ?? refuse()
  const changed = () => {
    changes.announce('reviews', 'pairs')
    return {}
  }
  const setState = (roundId: string, state: 'open' | 'done') => {
    if (!reviews.setState(roundId, state)) refuse()
    return changed()
  }

  return os.router({
    ofPair: os.ofPair.handler(({ input: { pairId } }) => {
      mustFindPair(pairId)
      return { questions: reviews.questions(pairId).map(shown), rounds: reviews.rounds(pairId) }
    }),
    due: os.due.handler(({ input }) => dueReviews(deps, input.today)),

    begin: os.begin.handler(({ input: { pairId, moment, onDay, title } }) => {
      const pair = mustFindPair(pairId)
      const open = reviews.rounds(pairId).find((one) => one.moment === moment && one.state === 'open')
      if (open !== undefined) return open
      const id = newId()
      beginRound(deps, pair, { id, pairId, moment, onDay, title, createdAt: now().toISOString() })
      changed()
      return mustFind(id)
    }),
    rate: os.rate.handler(({ input: { roundId, ...answer } }) => {
      if (mustFind(roundId).pairId !== mustFindQuestion(answer.questionId).pairId) refuse()
      reviews.rate(roundId, answer)
      return changed()
    }),
    write: os.write.handler(({ input: { roundId, baseRevision, words } }) => {
      const revision = revisionOrRefusal(reviews.write(roundId, baseRevision, words))
      changed()
      return { revision }
    }),
    setStep: os.setStep.handler(({ input }) => {
      if (!reviews.setStep(input.roundId, input.step)) refuse()
      return changed()
    }),
    finish: os.finish.handler(({ input }) => setState(input.roundId, 'done')),
    reopen: os.reopen.handler(({ input }) => setState(input.roundId, 'open')),

    addQuestion: os.addQuestion.handler(({ input }) => {
      mustFindPair(input.pairId)
      const id = newId()
      reviews.addQuestion({ ...own, ...input, id })
      changed()
      return shown(mustFindQuestion(id))
    }),
    changeQuestion: os.changeQuestion.handler(({ input: { questionId, today, ...words } }) => {
      const { retiredOn: _retiredOn, ...old } = mustFindQuestion(questionId)
      const id = newId()
      inOne(() => {
        reviews.retire(questionId, today)
        reviews.addQuestion({ ...old, ...own, ...words, id })
      })
      changed()
      return shown(mustFindQuestion(id))
    }),
    retireQuestion: os.retireQuestion.handler(({ input }) => {
      if (!reviews.retire(input.questionId, input.today)) refuse()
      return changed()
    }),
    askAgain: os.askAgain.handler(({ input }) => {
      if (!reviews.retire(input.questionId, null)) refuse()
      return changed()
    }),
  })
}

const own = { builtIn: null, about: 'pair', isOwn: true, skillId: null } as const

function refuse(): never {
  throw new Refusal('NOT_FOUND')
}

const shown = ({
  id,
  text,
  low,
  high,
  about,
  isOwn,
  skillId,
  retiredOn,
}: StoredQuestion): RatingQuestion => ({
  id,
  text,
  low,
  high,
  about,
  isOwn,
  skillId,
  retiredOn,
})
