// Which stretches of a document were touched by transactions, in the positions of the document they led to.
import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'

export interface ChangedRange {
  readonly from: number
  readonly to: number
}

export function changedRanges(transactions: readonly Transaction[]): ChangedRange[] {
  const ranges: ChangedRange[] = []
  const maps = transactions.flatMap((one) => one.mapping.maps)
  const size = transactions.at(-1)?.doc.content.size ?? 0
  for (const [index, map] of maps.entries()) {
    map.forEach((_from, _to, start, end) => {
      const later = maps.slice(index + 1)
      const from = later.reduce((at, next) => next.map(at, -1), start)
      const to = later.reduce((at, next) => next.map(at, 1), end)
      ranges.push({ from: Math.min(from, size), to: Math.min(Math.max(from, to), size) })
    })
  }
  return [...ranges, ...markedRanges(transactions, size)]
}

/** Steps that only change marks leave no trace in a mapping; they say themselves where they were. */
function markedRanges(transactions: readonly Transaction[], size: number): ChangedRange[] {
  return transactions.flatMap(({ steps, mapping }, which) =>
    steps.flatMap((step, index) => {
      if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return []
      const later = [mapping.slice(index + 1), ...transactions.slice(which + 1).map((one) => one.mapping)]
      const from = later.reduce((at, next) => next.map(at, -1), step.from)
      const to = later.reduce((at, next) => next.map(at, 1), step.to)
      return [{ from: Math.min(from, size), to: Math.min(Math.max(from, to), size) }]
    }),
  )
}
