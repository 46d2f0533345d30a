// Where a summary or charter stands: its agreement, its rounds, and the state that follows from them.
// Invariant: of a charter that was edited after it was agreed, the next version is a subject of its own.
import type { HandOverSubject } from '../../../contract/handover'
import type { Parties } from '../../../domain/agreed-people'
import { stateOf, type SubjectState } from '../../../domain/rounds/subject-state'
import { sha256Of } from '../../../signed/bytes'
import { Refusal } from '../../refusal'
import type { Agreement } from '../rooms/shared/agreements.store'
import { bytesOf, receivedWords, type ReceivedWords } from '../rooms/shared/received'
import type { PaperWords } from '../rooms/shared/paper-words'
import type { StoredRound } from '../rooms/shared/rounds.store'
import type { SharedRoom } from '../rooms/shared/room'
import type { Paper } from './papers'
import { bodyOf } from './signed-round'

export interface Standing {
  /** As both vaults call it. */
  readonly subjectId: string
  readonly agreement: Agreement | undefined
  readonly rounds: ReadonlyMap<string, StoredRound>
  readonly state: SubjectState
  readonly supersedes: string | null
}

interface Rooms {
  readonly vault: { readonly sharedRoom: Pick<SharedRoom, 'agreements' | 'rounds'> }
}

export function standingOf(
  deps: Rooms,
  { subject, revision }: Pick<Paper, 'subject' | 'revision'>,
): Standing {
  const agreement = deps.vault.sharedRoom.agreements.newest(subject)
  const isNextVersion =
    subject.kind === 'charter' && agreement?.agreedSha256 != null && agreement.agreedRevision !== revision
  if (isNextVersion) return nextVersion(agreement)
  return standingOfSubject(deps, agreement?.subjectId ?? subject.id)
}

export function standingOfSubject({ vault }: Rooms, subjectId: string): Standing {
  const agreement = vault.sharedRoom.agreements.find(subjectId)
  const rounds = new Map(vault.sharedRoom.rounds.of(subjectId).map((round) => [round.id, round]))
  const supersedes = agreement?.supersedes ?? null
  return { subjectId, agreement, rounds, state: stateOf(rounds), supersedes }
}

function nextVersion({ agreedSha256 }: Agreement): Standing {
  const supersedes = agreedSha256
  const subjectId = nextSubjectId(agreedSha256 ?? '')
  return { subjectId, agreement: undefined, rounds: new Map(), state: stateOf(new Map()), supersedes }
}

/** Both vaults call the next version of a charter the same, even if both begin it at once. */
export function nextSubjectId(agreedSha256: string): string {
  const hex = sha256Of(`duologue/v1/next|${agreedSha256}`)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}

export const headOf = ({ state, rounds }: Standing): StoredRound | undefined =>
  rounds.get(state.chain.at(-1)?.id ?? '')

/** The round whose words count. */
export function offerOf({ state, rounds }: Standing): StoredRound | undefined {
  return rounds.get(state.offer?.id ?? '')
}

/** The words of a stored round, and who its two sides were then. */
export function wordsOf(
  { kind }: HandOverSubject,
  subjectId: string,
  round: StoredRound,
): {
  readonly words: ReceivedWords
  readonly parties: Parties
  readonly pair: string
  readonly content: string
} {
  const { content, from, to, pair } = bodyOf(round)
  const parties = round.from === 'me' ? { me: from, partner: to } : { me: to, partner: from }
  const words =
    content === null ? undefined : receivedWords(content, { kind, pair, subject: subjectId, parties })
  if (content === null || words?.ok !== true) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  return { words: words.value, parties, pair, content }
}

export interface Expectation {
  readonly pair: string
  readonly parties: Parties
}

/** The bytes both would sign of the words in the draft; undefined of a charter without names. */
export function contentOf(
  words: PaperWords,
  { subjectId, supersedes }: Pick<Standing, 'subjectId' | 'supersedes'>,
  { pair, parties }: Expectation,
): string | undefined {
  const expected = { kind: words.kind, pair, subject: subjectId, parties }
  if (words.kind === 'summary') return bytesOf({ ...words, supersedes }, expected)
  const { names } = words
  return names === null ? undefined : bytesOf({ ...words, names, supersedes }, expected)
}
