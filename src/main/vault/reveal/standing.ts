// Where a reveal stands: what is asked, my answers, and what the signed rounds of both sides say.
import { createHash } from 'node:crypto'
import type { RevealLine } from '../../../contract/reveal'
import { canonicalJson } from '../../../domain/canonical-json'
import {
  nothingSealed,
  phaseOf,
  type RevealAnswer,
  type RevealPart,
  type RevealSet,
  type RevealState,
} from '../../../domain/reveal'
import type { PrivateText } from '../../../domain/text'
import { readRound } from '../../handover/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { readCommit } from '../rooms/shared/revealed'
import type { RevealRound, StoredReveal } from '../rooms/shared/reveals.store'

type MyReveal = NonNullable<ReturnType<VaultDeps['vault']['privateRoom']['reveals']['find']>>

export interface Standing {
  readonly mine: MyReveal
  /** Undefined: nobody has sealed. */
  readonly shared: StoredReveal | undefined
  readonly rounds: readonly RevealRound[]
  readonly state: RevealState
  /** As the first who sealed asks it, else as I would. */
  readonly set: RevealSet
  /** In the order of the questions, one for each. */
  readonly answers: readonly RevealAnswer<PrivateText>[]
}

/** Throws NOT_FOUND, also for a reveal of a pair in the trash. */
export function standingOf({ vault }: Pick<VaultDeps, 'vault'>, revealId: string): Standing {
  const mine = vault.privateRoom.reveals.find(revealId)
  if (mine === undefined) throw new Refusal('NOT_FOUND')
  const shared = vault.sharedRoom.reveals.find(revealId)
  const rounds = vault.sharedRoom.reveals.rounds(revealId)
  const set = shared?.set ?? mine
  const given = vault.privateRoom.reveals.answers(revealId)
  const answers = set.questions.map(({ key }) => given.find((one) => one.key === key) ?? unanswered(key))
  return { mine, shared, rounds, state: stateOf(rounds), set, answers }
}

export function stateOf(rounds: readonly RevealRound[]): RevealState {
  return { ...nothingSealed, me: partOf(rounds, 'me'), partner: partOf(rounds, 'partner') }
}

function partOf(rounds: readonly RevealRound[], side: RevealRound['side']): RevealPart | null {
  const of = (act: RevealRound['act']) => rounds.find((round) => round.side === side && round.act === act)
  const seal = of('commit')
  if (seal === undefined) return null
  const content = readCommit(seal.content)
  if (content === undefined) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  return { seal: seal.id, commitment: content.commitment, opening: of('open')?.id ?? null }
}

export const lineOf = ({ mine, set, state }: Standing): RevealLine => ({
  id: mine.id,
  pairId: mine.pairId,
  about: set.about,
  title: set.title,
  phase: phaseOf(state),
  begunAt: mine.begunAt,
  sourceId: mine.sourceId,
})

/** They sealed after me, and what is asked came to them with my seal; or they opened, which nobody can without it. */
export function isMySealThere({ rounds }: Pick<Standing, 'rounds'>): boolean {
  const at = (side: RevealRound['side'], act: RevealRound['act']) =>
    rounds.findIndex((round) => round.side === side && round.act === act)
  const mine = at('me', 'commit')
  return mine >= 0 && (at('partner', 'commit') > mine || at('partner', 'open') >= 0)
}

/** The key that sealed: it may have been replaced since. */
export function sealerOf({ body }: RevealRound): string {
  const round = readRound(body)
  if (!round.ok) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  return round.value.from
}

/** Of the very words that would leave. */
export const fingerprintOf = ({ set, answers }: Pick<Standing, 'set' | 'answers'>): string =>
  sha256Of(
    canonicalJson({
      title: set.title,
      questions: set.questions.map((question) => ({ ...question })),
      answers: answers.map((answer) => ({ ...answer })),
    }),
  )

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

const unanswered = (key: string): RevealAnswer<PrivateText> => ({ key, value: null, words: NONE })
const NONE = '' as PrivateText
