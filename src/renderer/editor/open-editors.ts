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

/** Words that are typed beside an editor (its Markdown) and come into it now and then: before a flush they all do. */
const typing = new Set<() => void>()

/** Returns the function that ends it. */
export function bringTyping(bring: () => void): () => void {
  typing.add(bring)
  return () => void typing.delete(bring)
}

export async function flushEditors(): Promise<boolean> {
  for (const bring of typing) bring()
  const kept = await Promise.all([...leaving, ...[...open].map((flush) => flush())])
  return kept.every(Boolean)
}

/** Resolves when no editor that was left is still writing: only then may its words be loaded again. */
export async function settleLeftEditors(): Promise<void> {
  await Promise.all(leaving)
}
