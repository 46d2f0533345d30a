// What one side has sent and the other has not taken yet. Invariant: never more than `capacity`; whoever sends more,
// or ends it, makes the taker fail.

export interface Inbox<Item> {
  readonly put: (item: Item) => void
  /** Everything that waits is forgotten; `take` rejects with this from now on. */
  readonly end: (reason: Error) => void
  readonly take: () => Promise<Item>
}

export class TooManySent extends Error {}

export function inbox<Item>(capacity: number, waiting: Item[] = []): Inbox<Item> {
  let ended: Error | undefined
  let wake: () => void = () => undefined
  const end = (reason: Error) => {
    ended ??= reason
    waiting.length = 0
    wake()
  }
  return {
    put: (item) => {
      if (ended !== undefined) return
      if (waiting.length >= capacity) {
        end(new TooManySent())
        return
      }
      waiting.push(item)
      wake()
    },
    end,
    take: async () => {
      while (ended === undefined && waiting.length === 0)
        await new Promise<void>((resolve) => (wake = resolve))
      if (ended !== undefined) throw ended
      // Not empty: the loop ended.
      return waiting.shift() as Item
    },
  }
}
