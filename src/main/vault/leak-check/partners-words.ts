// What the partner of a summary or charter has already: the words they signed last, and those both signed.
// Invariant: it comes out of signed bytes alone, of the key that counts for the pair now; a draft adds nothing to it.
import type { ExportSubject } from '../../../contract/shell'
import {
  bodyBlocks,
  charterBlocks,
  knownBlocks,
  titleBlock,
  type KnownBlocks,
} from '../../../domain/leak-check/known-blocks'
import type { Round } from '../../../domain/rounds/round'
import type { PrivateRoom } from '../rooms/private/room'
import type { ReceivedWords } from '../rooms/shared/received'
import type { SharedRoom } from '../rooms/shared/room'
import { standingOf, standingOfSubject, wordsOf, type Standing } from '../rounds/standing'

interface Rooms {
  readonly privateRoom: Pick<PrivateRoom, 'pairings' | 'carries' | 'charters'>
  readonly sharedRoom: Pick<SharedRoom, 'pairings' | 'rounds' | 'agreements' | 'charters'>
}

export function partnersWords(rooms: Rooms, subject: ExportSubject): KnownBlocks {
  const partner = partnerOf(rooms, subject)
  if (partner === undefined) return knownBlocks([])
  const standings = standingsOf(rooms, subject)
  const words = standings.flatMap((standing) => signedIn(standing, subject, partner))
  return knownBlocks(words.flatMap(blocksOf))
}

/** Fingerprint of their key. */
function partnerOf({ privateRoom, sharedRoom }: Rooms, { kind, id }: ExportSubject): string | undefined {
  const { carries, charters, pairings } = privateRoom
  const pairId = kind === 'summary' ? carries.pairOfSummary(id) : charters.pairOf(id)
  const pairingId = pairId === undefined ? undefined : pairings.pairingOf(pairId)
  return pairingId === undefined ? undefined : sharedRoom.pairings.keys(pairingId)[0]?.fingerprint
}

/** What is on the table now, and what both signed that these words would take the place of. */
function standingsOf({ sharedRoom }: Rooms, subject: ExportSubject): Standing[] {
  const deps = { vault: { sharedRoom } }
  const revision = subject.kind === 'charter' ? (sharedRoom.charters.find(subject.id)?.revision ?? 0) : 0
  const standing = standingOf(deps, { subject, revision })
  const agreed =
    standing.supersedes === null ? undefined : sharedRoom.agreements.agreedOn(standing.supersedes)
  return [standing, ...(agreed === undefined ? [] : [standingOfSubject(deps, agreed.subjectId)])]
}

/** What they put their name to last, and what both did. */
function signedIn({ state, rounds, subjectId }: Standing, subject: ExportSubject, partner: string) {
  const theirs = state.chain.findLast(({ from, act }) => from === 'partner' && signsWords(act))
  return [theirs, state.agreed].flatMap((round): ReceivedWords[] => {
    const stored = round === undefined ? undefined : rounds.get(round.id)
    if (stored === undefined) return []
    const { words, parties } = wordsOf(subject, subjectId, stored)
    return parties.partner === partner ? [words] : []
  })
}

const signsWords = (act: Round['act']): boolean => act === 'propose' || act === 'counter' || act === 'accept'

const blocksOf = (words: ReceivedWords) =>
  words.kind === 'summary'
    ? [titleBlock(words.title), ...bodyBlocks(words.document)]
    : charterBlocks(words.content)
