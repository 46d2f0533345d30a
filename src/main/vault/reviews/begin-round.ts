// Begins a round of ratings: the questions come up to date first, and a baseline takes over what the set-up knows.
// Invariant: a question whose words are other than they were is another question.
import type { Pair } from '../../../contract/pairs'
import type { RatingSide } from '../../../domain/ratings'
import type { VaultDeps } from '../deps'
import type { NewRound, StoredQuestion } from '../rooms/private/reviews.store'
import { builtInQuestions, skillEnds } from './built-in-questions'

type Deps = Pick<VaultDeps, 'vault' | 'newId'>

export function beginRound(deps: Deps, pair: Pair, round: NewRound): void {
  const { reviews, inOne } = deps.vault.privateRoom
  inOne(() => {
    bringUpToDate(deps, pair, round.onDay)
    reviews.begin(round)
    if (round.moment === 'baseline') takeOverSkills(deps, round)
  })
}

function bringUpToDate({ vault, newId }: Deps, pair: Pair, today: string): void {
  const { reviews, skills } = vault.privateRoom
  const pairId = pair.id
  const asked = reviews.questions(pairId)
  for (const { id: builtIn, text, low, high } of builtInQuestions(pair.purpose)) {
    // One that was retired on purpose does not come back by itself.
    if (asked.some((one) => one.builtIn === builtIn)) continue
    reviews.addQuestion({ id: newId(), pairId, builtIn, text, low, high, ...general })
  }
  const known = skills.list(pairId)
  const isKnown = ({ skillId, text }: StoredQuestion) =>
    known.some(({ id, name }) => id === skillId && name === text)
  const ofSkills = asked.filter(({ skillId }) => skillId !== null)
  for (const one of ofSkills) if (one.retiredOn === null && !isKnown(one)) reviews.retire(one.id, today)
  for (const { id: skillId, name: text, learner: about } of known) {
    if (ofSkills.some((one) => one.skillId === skillId && one.text === text)) continue
    reviews.addQuestion({
      id: newId(),
      pairId,
      builtIn: null,
      text,
      about,
      isOwn: false,
      skillId,
      ...skillEnds,
    })
  }
}

const general = { about: 'pair', isOwn: false, skillId: null } as const

/** The levels of today that both gave when the pair was set up. */
function takeOverSkills({ vault }: Deps, { id: roundId, pairId }: NewRound): void {
  const { reviews, skills } = vault.privateRoom
  const questions = reviews.questions(pairId)
  for (const { id, nowByMe, nowByPartner } of skills.list(pairId)) {
    const question = questions.find(({ skillId, retiredOn }) => skillId === id && retiredOn === null)
    if (question === undefined) continue
    const take = (side: RatingSide, value: number | null) =>
      reviews.rate(roundId, { questionId: question.id, side, value, comment: '' })
    take('me', nowByMe)
    take('partner', nowByPartner)
  }
}
