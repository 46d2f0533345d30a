// Words typed beside a page, sealed while they are typed. Invariant: what was typed counts more than what is found sealed,
// loses nothing of it that it can stand beside, and stays sealed until it is emptied.
import { createSealing } from '../../editor/sealing'

export interface SealedDraft<Held> {
  /** What counts, now that it is known what lies sealed; null: what was typed since the page asked for it. */
  readonly takeFound: (found: Held) => Held | null
  readonly put: (next: Held) => void
  /** What counts again: what was found sealed, without anything that was typed since. */
  readonly undo: () => Held
  /** Nothing of it is wanted any longer, not even what was found. */
  readonly letGo: () => void
  /** False: the last words stand on the screen alone. */
  readonly flush: () => Promise<boolean>
}

interface SealedDraftDeps<Held> {
  /** Nothing in it that somebody typed. */
  readonly isNone: (held: Held) => boolean
  /**
   * Of several words that lie sealed together: those found, beside those that were typed before they were. Until then
   * nothing is sealed over them.
   */
  readonly merge?: ((found: Held, typed: Held) => Held) | undefined
  readonly seal: (held: Held) => Promise<void>
  readonly drop: () => Promise<void>
}

export function createSealedDraft<Held>(
  none: Held,
  { isNone, merge, seal, drop }: SealedDraftDeps<Held>,
): SealedDraft<Held> {
  let latest = none
  let before = none
  let isUntouched = true
  let mayWriteOver = merge === undefined
  const sealing = createSealing(() => seal(latest), drop)
  const put = (next: Held) => {
    latest = next
    isUntouched = false
    if (!mayWriteOver) return
    if (isNone(next)) sealing.drop()
    else sealing.touched()
  }
  return {
    takeFound(found) {
      before = found
      mayWriteOver = true
      if (isUntouched) return found
      if (merge === undefined) return null
      put(merge(found, latest))
      return latest
    },
    put,
    undo() {
      put(before)
      // Of what is not known yet nothing was written over: it counts when it is found.
      isUntouched = !mayWriteOver
      return before
    },
    letGo() {
      before = none
      mayWriteOver = true
      put(none)
    },
    async flush() {
      if (!mayWriteOver && !isUntouched) sealing.touched()
      const isSealed = await sealing.settle()
      return isSealed || isUntouched || isNone(latest)
    },
  }
}
