// Every open editor, so that lock and a change of place can wait for its last words.
// Invariant: an editor that was left stays known until its words are saved or sealed.

/** True when the words are saved or sealed; false when they stand only on the screen. */
export type Flush = () => Promise<boolean>

const open = new Set<Flush>()
const leaving = new Set<Promise<boolean>>()

/** Returns the function that closes the editor: its last words are flushed once more. */
export function registerEditor(flush: Flush): () => void {
  open.add(flush)
  return () => {
    open.delete(flush)
    const last = flush().finally(() => leaving.delete(last))
    leaving.add(last)
  }
}

/**
 * Words that are typed beside an editor (its Markdown) and come into it now and then: before a flush they all do.
 * False: they cannot be taken in and stand only where they were typed.
 */
type Bring = () => boolean
const typing = new Set<Bring>()

/** Brings all of them in; false when some cannot be. */
export const bringTyped = (): boolean => [...typing].map((bring) => bring()).every(Boolean)

/** Returns the function that ends it. */
export function bringTyping(bring: Bring): () => void {
  typing.add(bring)
  return () => void typing.delete(bring)
}

export async function flushEditors(): Promise<boolean> {
  const isBrought = bringTyped()
  const kept = await Promise.all([...leaving, ...[...open].map((flush) => flush())])
  return isBrought && kept.every(Boolean)
}

/** Resolves when no editor that was left is still writing: only then may its words be loaded again. */
export async function settleLeftEditors(): Promise<void> {
  await Promise.all(leaving)
}
