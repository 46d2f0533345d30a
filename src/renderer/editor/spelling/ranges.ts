// Sorted, disjoint stretches of a document that still have to be looked at.
import type { Mapping } from '@tiptap/pm/transform'
import type { Range } from '../text-offsets'

export function withRange(ranges: readonly Range[], added: Range): Range[] {
  let { from, to } = added
  const apart = ranges.filter((range) => {
    if (range.to < from || to < range.from) return true
    from = Math.min(from, range.from)
    to = Math.max(to, range.to)
    return false
  })
  return [...apart, { from, to }].sort((a, b) => a.from - b.from)
}

export function withoutRange(ranges: readonly Range[], removed: Range): Range[] {
  return ranges.flatMap((range) => {
    if (range.to < removed.from || removed.to < range.from) return [range]
    const rest = [
      { from: range.from, to: Math.min(range.to, removed.from) },
      { from: Math.max(range.from, removed.to), to: range.to },
    ]
    return rest.filter(({ from, to }) => from < to)
  })
}

/** Where they are after a change; grown by what was put in at their edges. */
export const mappedRanges = (ranges: readonly Range[], mapping: Mapping): Range[] =>
  ranges
    .map(({ from, to }) => ({ from: mapping.map(from, -1), to: mapping.map(to, 1) }))
    .reduce<Range[]>(withRange, [])

/** What a change touched, as positions after it. */
export function changedRanges(mapping: Mapping): Range[] {
  const changed: Range[] = []
  mapping.maps.forEach((map, at) => {
    const rest = mapping.slice(at + 1)
    map.forEach((_oldFrom, _oldTo, from, to) =>
      changed.push({ from: rest.map(from, -1), to: rest.map(to, 1) }),
    )
  })
  return changed
}
