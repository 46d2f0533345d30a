// Seals words while they are typed: at once, then at most every 150 ms, one write after the other. What takes long (a
// very long note) is sealed less often, so that most of the time is left to typing; at least once a second.
const pauseMs = 150
const longestPauseMs = 1_000
/** Of the time, at most a tenth goes to sealing. */
const pausePerCost = 10

export interface Sealing {
  touched: () => void
  /** Nothing is left to seal. */
  drop: () => void
  /** Seals what is pending; true when the last words are sealed. */
  settle: () => Promise<boolean>
}

/** Of words that are never sealed. */
export const unsealed: Sealing = {
  touched: () => undefined,
  drop: () => undefined,
  settle: () => Promise.resolve(false),
}

export function createSealing(seal: () => Promise<void>, dropSealed: () => Promise<void>): Sealing {
  let queue: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | null = null
  let isPending = false
  let isSealed = false
  let costMs = 0

  const enqueue = (write: () => Promise<void>, sealsWords: boolean) => {
    queue = queue.then(async () => {
      try {
        const started = performance.now()
        const written = write()
        // Reading the words out of the editor is what holds up typing; the rest happens elsewhere.
        if (sealsWords) costMs = performance.now() - started
        await written
        isSealed = sealsWords
      } catch {
        isSealed = false
      }
    })
  }
  const sealNow = () => {
    isPending = false
    enqueue(seal, true)
  }
  const pause = (ms: number) => {
    timer = setTimeout(() => {
      timer = null
      if (!isPending) return
      sealNow()
      pause(Math.min(longestPauseMs, Math.max(pauseMs, costMs * pausePerCost)))
    }, ms)
  }

  return {
    touched() {
      isPending = true
      // Behind the key's own work: the letter is drawn first.
      if (timer === null) pause(0)
    },
    drop() {
      isPending = false
      enqueue(dropSealed, false)
    },
    async settle() {
      if (isPending) sealNow()
      await queue
      return isSealed
    },
  }
}
