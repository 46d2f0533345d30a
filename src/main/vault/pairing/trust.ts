// How far a partner's key can be relied on, from what was said of its digits.
import type { KnownKey, PartnerTrust } from '../../../contract/pairing'
import type { PartnerKey } from './pairings'

type Judged = Pick<PartnerKey, 'verifiedAt' | 'verifiedHow' | 'saidToDifferAt'>

export function trustOf(key: Judged | undefined): PartnerTrust {
  if (key === undefined) return { is: 'notPaired' }
  const { verifiedAt, verifiedHow, saidToDifferAt } = key
  if (saidToDifferAt !== null) return { is: 'differ', at: saidToDifferAt }
  if (verifiedAt === null || verifiedHow === null) return { is: 'notCompared' }
  return { is: 'compared', at: verifiedAt, how: verifiedHow }
}

/** A key as the page shows it. */
export function knownKey(key: PartnerKey): KnownKey {
  const { fingerprint, name, digits, takenAt, replacedAt } = key
  return { fingerprint, name, digits: [...digits], takenAt, replacedAt, trust: trustOf(key) }
}
