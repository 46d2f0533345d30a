// A place or an action as the palette offers it, and which ones fit what is typed.
import type { ReactNode } from 'react'
import { searchKeysOf } from '../../../../domain/search-text'

export interface PaletteEntry {
  readonly id: string
  readonly group: 'places' | 'actions'
  readonly label: string
  /** What tells it from others of the same label, such as the partner's name. */
  readonly detail?: string | undefined
  readonly also?: string | undefined
  readonly keys?: string | undefined
  readonly icon: ReactNode
  /** Offered only to those who type for it. */
  readonly isTypedOnly?: boolean
  readonly choose: () => void
}

/**
 * Those each typed word of which begins a word of the entry, folded as in a search. Labels that begin with what is typed
 * come first, then those that hold all of it; else the order stays. Nothing typed: all that are offered unasked.
 */
export function entriesFitting(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  if (typed.trim() === '') return entries.filter(({ isTypedOnly }) => isTypedOnly !== true)
  const asked = searchKeysOf(typed)
  if (asked.length === 0) return []
  return entries
    .map((entry) => ({ entry, distance: distanceOf(entry, asked) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ entry }) => entry)
}

function distanceOf({ label, detail = '', also = '' }: PaletteEntry, asked: readonly string[]): number {
  const name = searchKeysOf(label)
  if (name.join(' ').startsWith(asked.join(' '))) return 0
  if (allBegin(asked, [...name, ...searchKeysOf(detail)])) return 1
  return allBegin(asked, [...name, ...searchKeysOf(`${detail} ${also}`)]) ? 2 : Infinity
}

const allBegin = (asked: readonly string[], words: readonly string[]) =>
  asked.every((key) => words.some((word) => word.startsWith(key)))

/** The ones used last, newest first, as far as they are still there. */
export function entriesUsed(
  entries: readonly PaletteEntry[],
  ids: readonly string[],
): readonly PaletteEntry[] {
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
}
