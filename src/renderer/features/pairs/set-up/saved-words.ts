// Words of a form that save themselves: soon after the last key, and whenever one leaves.
// Invariant: what was typed last is what is saved last.

const SOON_MS = 500

export interface SavedWords {
  readonly type: (words: string) => void
  /** True once what was typed is saved. */
  readonly flush: () => Promise<boolean>
}

export function savedWords(kept: string, save: (words: string) => Promise<unknown>): SavedWords {
  let saved = kept
  let typed = kept
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> = Promise.resolve(true)

  const saveTyped = async (): Promise<boolean> => {
    if (typed === saved) return true
    const sent = typed
    try {
      await save(sent)
    } catch {
      return false
    }
    saved = sent
    return true
  }
  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    saving = saving.then(saveTyped)
    return saving
  }
  return {
    type: (words) => {
      typed = words
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), SOON_MS)
    },
    flush,
  }
}
