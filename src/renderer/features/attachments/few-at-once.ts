// Lets only so many pieces of work go on at a time; the others wait in the order they came.

export type FewAtOnce = <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>

export function fewAtOnce(limit: number): FewAtOnce {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      // The place is handed on as it is; nobody else can take it in between.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
