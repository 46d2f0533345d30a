// A round of ratings of the sample: begun as a person begins it, answered by both sides, and finished.
import type { VaultDeps } from '../deps'
import { beginRound } from '../reviews/begin-round'
import { revisionOrRefusal } from '../revision'
import { dayIn, instantIn } from './demo-days'
import type { SampleReview } from './practice-sample'

export function seedReview(
  deps: VaultDeps,
  pairId: string,
  { moment, title, on, answers, words }: SampleReview,
): void {
  const { pairs, reviews } = deps.vault.privateRoom
  const pair = pairs.find(pairId)
  if (pair === undefined) throw new Error('a demo pair is gone')
  const id = deps.newId()
  beginRound(deps, pair, {
    id,
    pairId,
    moment,
    title,
    onDay: dayIn(deps, on),
    createdAt: instantIn(deps, on),
  })
  const questions = reviews.questions(pairId)
  for (const { ask, me, partner, comment, partnerComment } of answers) {
    const question = questions.find(({ builtIn, text }) => builtIn === ask || text === ask)
    if (question === undefined) throw new Error('a demo review answers an unknown question')
    reviews.rate(id, { questionId: question.id, side: 'me', value: me, comment })
    reviews.rate(id, { questionId: question.id, side: 'partner', value: partner, comment: partnerComment })
  }
  const baseRevision = reviews.find(id)?.revision ?? 0
  if (words !== undefined) revisionOrRefusal(reviews.write(id, baseRevision, words))
  reviews.setState(id, 'done')
}
