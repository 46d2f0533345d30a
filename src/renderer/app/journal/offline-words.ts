// What the foot of the rail says about the network, and no more than is known.
import { m } from '../../messages/unlocked'

export interface OfflineWords {
  readonly words: string
  readonly title: string | undefined
}

/** `refused`: requests the shell refused since its start; null while that is not known. */
export function offlineInWords(refused: number | null): OfflineWords {
  const { rail } = m.journal
  if (refused === null) return { words: rail.offline, title: undefined }
  if (refused === 0) return { words: rail.offlineNothingSent, title: undefined }
  return { words: rail.offlineRefused(refused), title: rail.whatWasRefused(refused) }
}
