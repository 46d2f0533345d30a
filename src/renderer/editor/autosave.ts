// Brings typed words to the vault. Invariants: one save at a time; "saved" only after the vault answered for
// exactly these words; the sealed draft is dropped then and not before; nothing typed is ever dropped.
import { createSealing, unsealed } from './sealing'
import type { Words } from './words'

export type SaveState =
  | { readonly is: 'saved' }
  | { readonly is: 'unsaved' }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly code: string }

export interface AutosaveDeps<Typed = Words> {
  readonly save: (words: Typed, baseRevision: number) => Promise<{ readonly revision: number }>
  /** Absent: what could not be saved stands on the screen alone, and a flush says so. */
  readonly seal?: (words: Typed, baseRevision: number) => Promise<void>
  readonly dropSealed?: () => Promise<void>
  readonly onState: (state: SaveState) => void
}

export interface Autosave<Typed = Words> {
  /** `read` gives the words as they stand when they are needed. */
  edited: (read: () => Typed) => void
  /** Saves all that is typed, else makes sure it is sealed; false when neither worked. */
  flush: () => Promise<boolean>
  /** True when there is nothing left to save. */
  isSettled: () => boolean
  /**
   * The vault wrote a revision by another way (a passage came or went) and the editor is to show that one.
   * False while words are pending: nothing is changed then, and their save meets the newer revision as stale.
   */
  rebase: (revision: number) => boolean
  /** The editor is left: no more tries by itself. What could not be saved stays sealed. */
  rest: () => void
}

const quietMs = 500
const retryMs = 10_000

export function createAutosave<Typed = Words>(
  deps: AutosaveDeps<Typed>,
  openedRevision: number,
): Autosave<Typed> {
  let revision = openedRevision
  let pending: (() => Typed) | null = null
  let typed = 0
  let state: SaveState = { is: 'saved' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let isResting = false

  const show = (next: SaveState) => {
    // Said with every key, the same would draw the whole page around the words anew.
    const isSaid = next.is === state.is && next.is !== 'failed'
    state = next
    if (!isSaid) deps.onState(next)
  }
  const isStale = () => state.is === 'failed' && state.code === 'STALE_REVISION'
  const { seal, dropSealed } = deps
  const sealing =
    seal === undefined || dropSealed === undefined
      ? unsealed
      : createSealing(async () => {
          if (pending !== null) await seal(pending(), revision)
        }, dropSealed)

  const later = (ms: number) => {
    clearTimeout(timer)
    if (!isResting) timer = setTimeout(() => void saveOnce(), ms)
  }

  async function send(read: () => Typed): Promise<void> {
    const sent = typed
    if (state.is !== 'failed') show({ is: 'saving' })
    try {
      const saved = await deps.save(read(), revision)
      revision = saved.revision
      if (typed !== sent) return show({ is: 'unsaved' })
      pending = null
      sealing.drop()
      show({ is: 'saved' })
    } catch (error) {
      show({ is: 'failed', code: errorCode(error) })
      if (!isStale()) later(retryMs)
    }
  }

  async function saveOnce(): Promise<void> {
    clearTimeout(timer)
    if (running !== null) await running
    if (pending === null || isStale()) return
    running ??= send(pending).finally(() => {
      running = null
    })
    await running
  }

  return {
    edited(read) {
      isResting = false
      pending = read
      typed += 1
      sealing.touched()
      if (isStale()) return
      if (state.is !== 'failed') show({ is: 'unsaved' })
      later(quietMs)
    },
    async flush() {
      do await saveOnce()
      while (pending !== null && state.is !== 'failed')
      return pending === null || (await sealing.settle())
    },
    isSettled: () => pending === null && running === null,
    rebase(next) {
      if (pending !== null) return false
      clearTimeout(timer)
      revision = next
      show({ is: 'saved' })
      return true
    },
    rest() {
      isResting = true
      clearTimeout(timer)
    },
  }
}

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNEXPECTED'
