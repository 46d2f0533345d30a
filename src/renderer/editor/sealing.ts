// Seals words while they are typed: at once, then at most every 150 ms, one write after the other.
const pauseMs = 150

export interface Sealing {
  touched: () => void
  /** Nothing is left to seal. */
  drop: () => void
  /** Seals what is pending; true when the last words are sealed. */
  settle: () => Promise<boolean>
}

export function createSealing(seal: () => Promise<void>, dropSealed: () => Promise<void>): Sealing {
  let queue: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | null = null
  let isPending = false
  let isSealed = false

  const enqueue = (write: () => Promise<void>, sealsWords: boolean) => {
    queue = queue.then(async () => {
      try {
        await write()
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
  const pause = () => {
    timer = setTimeout(() => {
      timer = null
      if (!isPending) return
      sealNow()
      pause()
    }, pauseMs)
  }

  return {
    touched() {
      if (timer === null) {
        sealNow()
        pause()
      } else isPending = true
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
