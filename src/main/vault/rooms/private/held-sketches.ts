// Sketches in memory while somebody composes: one check follows the other, and each reads them all.
// Invariant: what is held is what lies in the room, in the order of ids; let go of after a while without a check.

export interface Sketch {
  readonly id: number
  readonly sessionId: string
  readonly noteCount: number
  readonly marks: Uint16Array
}

/** About 200,000 notes of 250 words; more are read from the file each time. */
const MOST_BYTES = 128 * 1024 * 1024
const HOLD_MS = 120_000

export interface HeldSketches {
  /** Undefined: not all of them are held. */
  page(afterId: number, limit: number): Sketch[] | undefined
  /** What was read from the room; `isLast`: there is nothing behind it. */
  take(afterId: number, read: readonly Sketch[], isLast: boolean): void
  /** Something was made anew or is gone. */
  put(sketch: Sketch): void
}

export function heldSketches(): HeldSketches {
  let sketches: Sketch[] = []
  let isWhole = false
  let bytes = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const letGo = () => {
    sketches = []
    isWhole = false
    bytes = 0
  }
  const holdOn = () => {
    clearTimeout(timer)
    timer = setTimeout(letGo, HOLD_MS)
    timer.unref()
  }
  /** The first that comes behind this id. */
  const placeBehind = (id: number): number => {
    let [low, high] = [0, sketches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sketches[middle]?.id ?? 0) <= id) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    page: (afterId, limit) => {
      if (!isWhole) return undefined
      holdOn()
      const from = placeBehind(afterId)
      return sketches.slice(from, from + limit)
    },
    take: (afterId, read, isLast) => {
      if (afterId === 0) letGo()
      if ((sketches.at(-1)?.id ?? 0) !== afterId) return
      bytes += read.reduce((sum, { marks }) => sum + marks.byteLength, 0)
      if (bytes > MOST_BYTES) return letGo()
      for (const sketch of read) sketches.push(sketch)
      isWhole = isLast
      holdOn()
    },
    put: (sketch) => {
      const at = placeBehind(sketch.id) - 1
      if (sketches[at]?.id === sketch.id) sketches[at] = sketch
      else if (isWhole && sketch.id > (sketches.at(-1)?.id ?? 0)) sketches.push(sketch)
      else letGo()
    },
  }
}
