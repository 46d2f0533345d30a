// What the page says of itself in its corner: by whom these very words are signed, and for whom they wait.
import type { CharterStatus } from '../../../contract/charter'
import type { HandOverState } from '../../../contract/handover'
import { m } from '../../messages/unlocked'

export interface Stamp {
  readonly words: string
  readonly isAgreed: boolean
}

interface Stamped {
  readonly status: CharterStatus
  /** Undefined while it is not known. */
  readonly handOver: Pick<HandOverState, 'signed'> | undefined
  /** The words on the page are those that were handed over last. */
  readonly isUnchanged: boolean
  /** The page is open to be written on: it is the next version that stands there. */
  readonly isWritten: boolean
  /** First name. */
  readonly partner: string
}

/** Null: it is not known. */
export function stampOf({ status, handOver, isUnchanged, isWritten, partner }: Stamped): Stamp | null {
  const { signedByBoth, notSigned, waits } = m.charter
  if (status === 'agreed') return isWritten ? plain(notSigned) : { words: signedByBoth, isAgreed: true }
  if (status !== 'proposed' && status !== 'answered') return plain(notSigned)
  if (handOver === undefined) return null
  const { me } = handOver.signed
  if (status === 'proposed') return plain(me === null ? waits.forPartner(partner) : waits.mine(partner))
  if (!isUnchanged) return plain(waits.changedByMe)
  return plain(me === null ? waits.theirs(partner) : waits.commented(partner))
}

const plain = (words: string): Stamp => ({ words, isAgreed: false })
