// Takes a partner's seal or opening out of a hand-over file that is theirs and for this pair.
// Invariant: nothing is changed unless it fits; answers that are not those that were sealed are refused by name.
import type { RevealErrorCode } from '../../../contract/reveal'
import {
  areAnswersOf,
  commitmentOf,
  isSameSet,
  nextReveal,
  type RevealProblem,
  type RevealStep,
} from '../../../domain/reveal'
import type { HandOver } from '../../handover/hand-over-file'
import type { Round } from '../../handover/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { readCommit, readOpen, type CommitContent } from '../rooms/shared/revealed'
import type { RevealRound, StoredReveal } from '../rooms/shared/reveals.store'
import { answeredBefore, clean } from './begin'
import { sealerOf, sha256Of, stateOf } from './standing'

const CODES: Readonly<Record<Exclude<RevealProblem, 'known'>, RevealErrorCode>> = {
  changed: 'REVEAL_CHANGED',
  sealMissing: 'REVEAL_SEAL_MISSING',
  notSealed: 'REVEAL_NOT_SEALED',
  otherSeal: 'REVEAL_OTHER_SEAL',
  doesNotMatch: 'REVEAL_DOES_NOT_MATCH',
}

/** `isNew`: false if it was here before. `side`: who signed. */
export function receiveReveal(
  deps: Pick<VaultDeps, 'vault' | 'now'>,
  { round, body, bodySha256, signature }: HandOver,
  pairId: string,
  side: 'me' | 'partner',
): { revealId: string; isNew: boolean } {
  const revealId = round.subject.id
  const { reveals } = deps.vault.sharedRoom
  const rounds = reveals.rounds(revealId)
  const isKnown = rounds.some(({ id }) => id === bodySha256)
  if (side === 'me') throw isKnown ? new Refusal('HANDOVER_OWN_FILE', { pairId }) : new Refusal('REVEAL_LOST')
  if (isKnown) return { revealId, isNew: false }
  const mine = deps.vault.privateRoom.reveals.find(revealId)
  const shared = reveals.find(revealId)
  // An id that another pair's reveal has, or one of mine that I sealed and that is not here. Where nothing is sealed a
  // crash came between the note and the row: it is taken again.
  if (mine !== undefined && (mine.pairId !== pairId || (shared === undefined && mine.nonce !== null)))
    throw damaged()

  const { reveal, step } =
    round.act === 'commit'
      ? commitIn(deps, round, bodySha256, shared)
      : openIn(round, bodySha256, shared, rounds)
  const next = nextReveal(stateOf(rounds), step)
  if (!next.ok) {
    if (next.error === 'known') return { revealId, isNew: false }
    throw new Refusal(CODES[next.error])
  }
  if (mine === undefined) note(deps, reveal, pairId)
  const { content, at } = round
  if (content === null) throw damaged()
  reveals.add(reveal, { id: bodySha256, side, act: step.act, body, signature, content, at })
  return { revealId, isNew: true }
}

interface Found {
  readonly reveal: StoredReveal
  readonly step: RevealStep
}

function commitIn(
  { now }: Pick<VaultDeps, 'now'>,
  round: Round,
  id: string,
  shared: StoredReveal | undefined,
): Found {
  const said = round.content === null ? undefined : readCommit(round.content)
  if (said === undefined || round.sequence !== 1 || round.previous !== null) throw damaged()
  if (said.reveal !== round.subject.id || said.pair !== (shared?.pair ?? round.pair)) throw damaged()
  if (!isAboutThem(said, round)) throw damaged()
  if (shared !== undefined && !isSameSet(shared.set, said.set)) throw new Refusal('REVEAL_OTHER_QUESTIONS')
  const { pair, set, commitment } = said
  const reveal = shared ?? { id: said.reveal, pair, set, begunAt: now().toISOString() }
  return { reveal, step: { act: 'commit', id, side: 'partner', commitment } }
}

/** Keys may have been replaced since the reveal was begun; of a new one they have not. */
const isAboutThem = ({ set, pair }: CommitContent, round: Round): boolean =>
  pair !== round.pair ||
  set.questions.every(({ whose }) => whose === null || whose === round.from || whose === round.to)

function openIn(
  round: Round,
  id: string,
  shared: StoredReveal | undefined,
  rounds: readonly RevealRound[],
): Found {
  const said = round.content === null || round.act !== 'open' ? undefined : readOpen(round.content)
  if (said === undefined || round.sequence !== 2 || round.previous === null) throw damaged()
  const seal = rounds.find(({ side, act }) => side === 'partner' && act === 'commit')
  if (shared === undefined || seal === undefined) throw new Refusal('REVEAL_SEAL_MISSING')
  if (said.reveal !== shared.id || said.pair !== shared.pair) throw damaged()
  const { pair, set } = shared
  const { answers, nonce } = said
  const commitment = commitmentOf(
    { pair, reveal: shared.id, from: sealerOf(seal), set, answers, nonce },
    sha256Of,
  )
  if (!areAnswersOf(answers, set)) throw new Refusal('REVEAL_DOES_NOT_MATCH')
  return { reveal: shared, step: { act: 'open', id, side: 'partner', commitment, previous: round.previous } }
}

/** Which pair it is of is known in private; what I would answer is there to begin with. */
function note(
  { vault, now }: Pick<VaultDeps, 'vault' | 'now'>,
  { id, set }: StoredReveal,
  pairId: string,
): void {
  const { about, title, questions } = set
  vault.privateRoom.reveals.add(
    {
      id,
      pairId,
      about,
      title: clean(title),
      questions: questions.map((question) => ({
        ...question,
        text: clean(question.text),
        low: clean(question.low),
        high: clean(question.high),
      })),
      sourceId: null,
      begunAt: now().toISOString(),
    },
    answeredBefore({ vault }, pairId, questions),
  )
}

const damaged = (): Refusal => new Refusal('HANDOVER_DAMAGED')
