// Enters in the register what left in the sample. The files themselves were never written: nothing is kept of them.
import type { Disclosure } from '../../../contract/summaries'
import { bytesOf, sha256Of } from '../../../signed/bytes'
import type { VaultDeps } from '../deps'

type Leaving = Pick<Disclosure, 'kind' | 'subjectId' | 'title' | 'format' | 'fileName'> & {
  readonly bytes: string
  readonly sealedFor?: Disclosure['sealedFor']
  readonly revision?: number
  readonly roundId?: string
}

export function left(
  { vault, newId, now }: VaultDeps,
  { bytes, sealedFor = 'nobody', revision = 0, ...entry }: Leaving,
): void {
  const { register } = vault.sharedRoom
  const id = newId()
  register.announce({
    ...entry,
    id,
    sealedFor,
    revision,
    sizeBytes: bytesOf(bytes).length,
    sha256: sha256Of(bytes),
    overrideCount: 0,
    at: now().toISOString(),
  })
  register.settle(id, 'left')
}
