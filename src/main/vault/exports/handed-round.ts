// What the register says of a hand-over file: the round in it, and how many places leave on purpose with it.
// Invariant: counted in the very words the file carries, and only in words that I sign by it.
import { parseHandOver, type HandOver } from '../../handover/hand-over-file'
import type { VaultDeps } from '../deps'
import { checkCharter, checkDraft } from '../leak-check/leak-check'
import { receivedWords } from '../rooms/shared/received'

export interface HandedRound {
  readonly roundId: string | null
  readonly overrideCount: number
}

/** `subjectId`: the summary or charter here. Of what cannot be opened nothing is said. */
export async function handedRound(
  { vault, identity }: Pick<VaultDeps, 'vault' | 'identity'>,
  subjectId: string,
  sealed: Uint8Array,
): Promise<HandedRound> {
  const handOver = await parseHandOver(sealed, identity.unseal)
  if (!handOver.ok) return { roundId: null, overrideCount: 0 }
  const me = identity.publicIdentity().fingerprint
  const { value } = handOver
  return { roundId: value.bodySha256, overrideCount: overridesIn(vault, { subjectId, me, handOver: value }) }
}

interface Mine {
  readonly subjectId: string
  readonly me: string
  readonly handOver: HandOver
}

function overridesIn(vault: VaultDeps['vault'], { subjectId, me, handOver }: Mine): number {
  const { act, content, pair, from, to, subject } = handOver.round
  if (from !== me || content === null || act === 'retract' || subject.kind === 'reveal') return 0
  const parties = { me: from, partner: to }
  const words = receivedWords(content, { kind: subject.kind, pair, subject: subject.id, parties })
  if (!words.ok) return 0
  if (words.value.kind === 'charter') {
    const charter = vault.sharedRoom.charters.find(subjectId)
    if (charter === undefined) return 0
    return checkCharter(vault, { ...charter, content: words.value.content }).letLeave.length
  }
  const summary = vault.sharedRoom.summaries.find(subjectId)
  if (summary === undefined) return 0
  const { title, document } = words.value
  return checkDraft(vault, { ...summary, title, document }).letLeave.length
}
