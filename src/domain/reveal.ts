// The sealed reveal: both commit to their answers before either sees the other's, then both open.
// Invariant: an opening counts only if it is what was sealed, and only after its sender had the other side's seal.
import { canonicalJson } from './canonical-json'
import { err, ok, type Result } from './result'

export type RevealAbout = 'ratings' | 'expectations' | 'feedback'
export type RevealSide = 'me' | 'partner'

export interface RevealQuestion<Words extends string = string> {
  readonly key: string
  /** `scale`: from 1 to 5, with a comment; `words`: words alone. */
  readonly kind: 'scale' | 'words'
  readonly text: Words
  /** What the ends of the scale mean. */
  readonly low: Words
  readonly high: Words
  /** Fingerprint of whose matter it is; null: of both. */
  readonly whose: string | null
}

/** The same for both, to the letter: who joins answers what was asked. */
export interface RevealSet<Words extends string = string> {
  readonly about: RevealAbout
  readonly title: Words
  readonly questions: readonly RevealQuestion<Words>[]
}

export interface RevealAnswer<Words extends string = string> {
  readonly key: string
  readonly value: number | null
  readonly words: Words
}

/** What a commitment binds to. */
export interface SealedAnswers {
  /** The pair as both vaults call it. */
  readonly pair: string
  readonly reveal: string
  /** Fingerprint of who sealed: a commitment that was copied cannot be opened by the other side. */
  readonly from: string
  readonly set: RevealSet
  readonly answers: readonly RevealAnswer[]
  /** 32 random bytes in hex: without it short answers could be guessed from their commitment. */
  readonly nonce: string
}

const FORM = 'duologue-reveal-1'

/** `sha256`: of the UTF-8 bytes, in hex. */
export function commitmentOf(sealed: SealedAnswers, sha256: (text: string) => string): string {
  const { pair, reveal, from, set, answers, nonce } = sealed
  return sha256(
    canonicalJson({
      form: FORM,
      pair,
      reveal,
      from,
      set: setOf(set),
      answers: answers.map(({ key, value, words }) => ({ key, value, words })),
      nonce,
    }),
  )
}

export const isSameSet = (one: RevealSet, other: RevealSet): boolean =>
  canonicalJson(setOf(one)) === canonicalJson(setOf(other))

const setOf = ({ about, title, questions }: RevealSet) => ({
  about,
  title,
  questions: questions.map(({ key, kind, text, low, high, whose }) => ({
    key,
    kind,
    text,
    low,
    high,
    whose,
  })),
})

/** Each question once and in its order, a value only where it is asked for, and within the scale. */
export function areAnswersOf(answers: readonly RevealAnswer[], { questions }: RevealSet): boolean {
  if (answers.length !== questions.length) return false
  return questions.every((question, at) => {
    const answer = answers[at]
    if (answer?.key !== question.key) return false
    return answer.value === null || (question.kind === 'scale' && isOnScale(answer.value))
  })
}

const isOnScale = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 5

/** One side, as its signed rounds say. */
export interface RevealPart {
  /** Names the round that sealed: SHA-256 of its body. */
  readonly seal: string
  readonly commitment: string
  /** Names the round that opened; null: not opened. */
  readonly opening: string | null
}

export type RevealState = Readonly<Record<RevealSide, RevealPart | null>>

export const nothingSealed: RevealState = { me: null, partner: null }

export type RevealStep =
  | { readonly act: 'commit'; readonly id: string; readonly side: RevealSide; readonly commitment: string }
  | {
      readonly act: 'open'
      readonly id: string
      readonly side: RevealSide
      /** Of the answers and the nonce in it. */
      readonly commitment: string
      /** The other side's seal, which its sender had. */
      readonly previous: string
    }

/**
 * `known`: it was taken before. `changed`: that side sealed or opened something else before. `sealMissing`: its seal
 * has not come yet. `notSealed`: the other side has not sealed, so nobody can open. `otherSeal`: it answers a seal that
 * is not the one known here. `doesNotMatch`: other answers than were sealed.
 */
export type RevealProblem = 'known' | 'changed' | 'sealMissing' | 'notSealed' | 'otherSeal' | 'doesNotMatch'

export function nextReveal(state: RevealState, step: RevealStep): Result<RevealState, RevealProblem> {
  const own = state[step.side]
  if (step.act === 'commit') {
    if (own !== null) return err(own.seal === step.id ? 'known' : 'changed')
    return ok({ ...state, [step.side]: { seal: step.id, commitment: step.commitment, opening: null } })
  }
  const other = state[step.side === 'me' ? 'partner' : 'me']
  if (own === null) return err('sealMissing')
  if (own.opening !== null) return err(own.opening === step.id ? 'known' : 'changed')
  if (other === null) return err('notSealed')
  if (step.previous !== other.seal) return err('otherSeal')
  if (step.commitment !== own.commitment) return err('doesNotMatch')
  return ok({ ...state, [step.side]: { ...own, opening: step.id } })
}

/**
 * `draft`: nobody sealed. `asked`: the partner sealed, I did not. `sealed`: I did, the partner did not. `bothSealed`:
 * either may open. `openedByPartner`: their answers are shown once mine are open, too.
 */
export type RevealPhase =
  'draft' | 'asked' | 'sealed' | 'bothSealed' | 'openedByMe' | 'openedByPartner' | 'open'

export function phaseOf({ me, partner }: RevealState): RevealPhase {
  if (me === null) return partner === null ? 'draft' : 'asked'
  if (partner === null) return 'sealed'
  if (me.opening === null) return partner.opening === null ? 'bothSealed' : 'openedByPartner'
  return partner.opening === null ? 'openedByMe' : 'open'
}

/** Who has to do something before it goes on; null: nobody, or nobody was asked yet. */
export function whoseTurn(phase: RevealPhase): RevealSide | null {
  switch (phase) {
    case 'asked':
    case 'bothSealed':
    case 'openedByPartner':
      return 'me'
    case 'sealed':
    case 'openedByMe':
      return 'partner'
    case 'draft':
    case 'open':
      return null
  }
}
