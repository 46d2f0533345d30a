// Begins a reveal on my side: what would be asked, and the answers that are known already. Nothing leaves by it.
import type { PrivateText } from '../../../domain/text'
import { plainWords } from '../../../domain/plain-words'
import type { RevealAbout, RevealAnswer, RevealQuestion } from '../../../domain/reveal'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import type { MyReveal } from '../rooms/private/reveals.store'
import { builtInSets } from './built-in-sets'

export type Beginning =
  | { readonly pairId: string; readonly about: 'ratings'; readonly roundId: string }
  | { readonly pairId: string; readonly about: 'expectations' | 'feedback' }

type BeginDeps = Pick<VaultDeps, 'vault' | 'pairings' | 'newId' | 'now'>

/** The id of the reveal; of one that was begun from the same and is still going on. */
export function beginReveal(deps: BeginDeps, beginning: Beginning): string {
  const { pairId, about } = beginning
  const { privateRoom, sharedRoom } = deps.vault
  if (privateRoom.pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
  const sourceId = about === 'ratings' ? beginning.roundId : null
  const before = privateRoom.reveals
    .of(pairId)
    .find((one) => one.about === about && one.sourceId === sourceId && !isOver(sharedRoom, one.id))
  if (before !== undefined) return before.id
  const id = deps.newId()
  const { title, questions, answers } =
    about === 'ratings' ? fromRatings(deps, beginning) : fromBuiltIn(deps, pairId, about)
  const begunAt = deps.now().toISOString()
  privateRoom.reveals.add({ id, pairId, about, title, questions, sourceId, begunAt }, answers)
  return id
}

type Asked = Pick<MyReveal, 'title' | 'questions'> & { readonly answers: RevealAnswer<PrivateText>[] }

/** Both opened: another may be begun from the same. */
const isOver = ({ reveals }: BeginDeps['vault']['sharedRoom'], revealId: string): boolean =>
  reveals.rounds(revealId).filter(({ act }) => act === 'open').length === 2

function fromRatings(
  { vault, pairings }: BeginDeps,
  { pairId, roundId }: Beginning & { about: 'ratings' },
): Asked {
  const { reviews } = vault.privateRoom
  const round = reviews.find(roundId)
  if (round === undefined || round.pairId !== pairId) throw new Refusal('NOT_FOUND')
  const pairing = pairings.of(pairId)
  const whose = { me: pairing?.me ?? null, partner: pairing?.partner.fingerprint ?? null, pair: null }
  const mine = round.answers.filter(({ side }) => side === 'me')
  const asked = reviews
    .questions(pairId)
    .filter(({ id, retiredOn }) => retiredOn === null || mine.some(({ questionId }) => questionId === id))
  return {
    title: clean(round.title),
    questions: asked.map(({ id, text, low, high, about }): RevealQuestion<PrivateText> => ({
      key: id,
      kind: 'scale',
      text: clean(text),
      low: clean(low),
      high: clean(high),
      whose: whose[about],
    })),
    answers: mine.map(({ questionId, value, comment }) => ({
      key: questionId,
      value,
      words: clean(comment),
    })),
  }
}

function fromBuiltIn({ vault }: BeginDeps, pairId: string, about: Exclude<RevealAbout, 'ratings'>): Asked {
  const { title, questions } = builtInSets[about]
  return {
    title: clean(title),
    questions: questions.map(({ key, text }) => ({
      key,
      kind: 'words',
      text: clean(text),
      low: clean(''),
      high: clean(''),
      whose: null,
    })),
    answers: about === 'expectations' ? expectedSoFar(vault, pairId) : [],
  }
}

/** What stands in my column of the charter. */
function expectedSoFar({ privateRoom, sharedRoom }: BeginDeps['vault'], pairId: string) {
  const [newest] = privateRoom.charters.of(pairId)
  const said = newest === undefined ? undefined : sharedRoom.charters.find(newest)?.content.expectations.me
  return said === undefined || said === '' ? [] : [{ key: 'of-you', value: null, words: clean(said) }]
}

/** To the questions a partner asks: what I answered to the same words when I rated last. */
export function answeredBefore(
  { vault }: Pick<VaultDeps, 'vault'>,
  pairId: string,
  questions: readonly RevealQuestion[],
): RevealAnswer<PrivateText>[] {
  const { reviews } = vault.privateRoom
  const own = reviews.questions(pairId)
  const rounds = reviews.rounds(pairId).toReversed()
  return questions.flatMap(({ key, kind, text }) => {
    if (kind !== 'scale') return []
    const ids = own.filter((question) => plainWords(question.text) === text).map(({ id }) => id)
    const found = rounds
      .flatMap(({ answers }) => answers)
      .find(({ side, questionId }) => side === 'me' && ids.includes(questionId))
    return found === undefined ? [] : [{ key, value: found.value, words: clean(found.comment) }]
  })
}

/** As another vault takes it. */
export const clean = (words: string): PrivateText => plainWords(words) as PrivateText
