// Words that save themselves: soon after the last key, and whenever one leaves.
// Invariants: one save at a time; what was typed last is what is saved last.

export type SavingState =
  { readonly is: 'saved' | 'unsaved' | 'saving' } | { readonly is: 'failed'; readonly error: unknown }

export interface Saver<Value> {
  readonly change: (value: Value) => void
  /** True once the last value is saved. */
  readonly flush: () => Promise<boolean>
}

const SOON_MS = 500

export function saver<Value>(
  kept: Value,
  save: (value: Value) => Promise<unknown>,
  onState: (state: SavingState) => void,
): Saver<Value> {
  let saved = kept
  let latest = kept
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> = Promise.resolve(true)

  const saveLatest = async (): Promise<boolean> => {
    if (latest === saved) return true
    const sent = latest
    onState({ is: 'saving' })
    try {
      await save(sent)
    } catch (error) {
      onState({ is: 'failed', error })
      return false
    }
    saved = sent
    onState({ is: latest === sent ? 'saved' : 'unsaved' })
    return saveLatest()
  }
  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    saving = saving.then(saveLatest)
    return saving
  }
  return {
    change: (value) => {
      latest = value
      onState({ is: 'unsaved' })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), SOON_MS)
    },
    flush,
  }
}
