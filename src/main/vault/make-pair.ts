// A new pair. Made of a candidate, it takes over what they do, and the shortlist says that they are paired.
import type { PairPurpose } from '../../contract/pairs'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'

interface Wanted {
  readonly myName: string
  readonly partnerName: string
  readonly purpose: PairPurpose
  readonly objective: string
  readonly purposeWords?: string | undefined
  readonly candidateId?: string | undefined
  readonly today?: string | undefined
}

export function makePair(
  deps: Pick<VaultDeps, 'vault' | 'changes' | 'newId' | 'now'>,
  wanted: Wanted,
): string {
  const { privateRoom } = deps.vault
  const { candidateId, today: beganOn, ...words } = wanted
  const id = deps.newId()
  const createdAt = deps.now().toISOString()
  privateRoom.inOne(() => {
    const candidate = candidateId === undefined ? undefined : privateRoom.candidates.find(candidateId)
    if (candidateId !== undefined && candidate === undefined) throw new Refusal('NOT_FOUND')
    privateRoom.pairs.add({ ...words, id, createdAt, beganOn, partnerFunction: candidate?.work })
    if (candidate !== undefined)
      privateRoom.candidates.revise({ ...candidate, state: 'paired', changedAt: createdAt })
  })
  deps.changes.announce('pairs', ...(candidateId === undefined ? [] : (['candidates'] as const)))
  return id
}
