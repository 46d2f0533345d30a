// Words typed beside a page, sealed while they are typed. Invariant: what was typed counts more than what is found sealed,
// and stays sealed until it is emptied.
import { createSealing } from '../../editor/sealing'

export interface SealedDraft<Held> {
  /** False: something was typed since the page asked for what lies sealed. */
  readonly mayShowFound: () => boolean
  readonly put: (next: Held) => void
  /** False: the last words stand on the screen alone. */
  readonly flush: () => Promise<boolean>
}

interface SealedDraftDeps<Held> {
  /** Nothing in it that somebody typed. */
  readonly isNone: (held: Held) => boolean
  readonly seal: (held: Held) => Promise<void>
  readonly drop: () => Promise<void>
}

export function createSealedDraft<Held>(
  none: Held,
  { isNone, seal, drop }: SealedDraftDeps<Held>,
): SealedDraft<Held> {
  let latest = none
  let isUntouched = true
  const sealing = createSealing(() => seal(latest), drop)
  return {
    mayShowFound: () => isUntouched,
    put(next) {
      latest = next
      isUntouched = false
      if (isNone(next)) sealing.drop()
      else sealing.touched()
    },
    async flush() {
      const isSealed = await sealing.settle()
      return isSealed || isUntouched || isNone(latest)
    },
  }
}
