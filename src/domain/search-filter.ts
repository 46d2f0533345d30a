// A filter as it is typed, such as `tag:health` or `before:2026-03`. Invariant: what means nothing is no filter.
import { type Facet, type FacetName, facetOf } from './search-facets'
import type { SearchTerm } from './search-match'
import { type EntryRange, LAST_ENTRY, periodOf } from './search-order'
import { isWholeToken, searchKeysOf } from './search-text'

export type NamedKind = 'tag' | 'person' | 'pair' | 'goal'

/** Names something: which ones bear the name is for the index to say. */
export interface NameFilter {
  readonly kind: NamedKind
  readonly name: SearchTerm
  readonly isExcluded: boolean
}

export type Filter =
  | { readonly is: 'name'; readonly name: NameFilter }
  | { readonly is: 'facet'; readonly facet: Facet }
  | { readonly is: 'range'; readonly range: EntryRange }
  /** Still being typed: it says nothing yet. */
  | { readonly is: 'unfinished' }

export interface TypedFilter {
  readonly filter: string
  readonly words: string
  readonly isExcluded: boolean
  readonly isOpen: boolean
  readonly isBeingTyped: boolean
}

/** Undefined: these are words. */
export function filterOf(typed: TypedFilter): Filter | undefined {
  const { filter, words, isBeingTyped } = typed
  if (words === '') return isBeingTyped ? UNFINISHED : undefined
  if (isNamedKind(filter)) return nameOf(filter, typed)
  const choices = FACETS.get(filter)
  return choices === undefined ? rangeOf(typed) : facetAmong(choices, typed)
}

/** One letter begins too many words to be worth asking: it is left out behind others, by itself it is a word. */
export function termOf(words: string, isOpen: boolean): SearchTerm | undefined {
  const keys = searchKeysOf(words).slice(0, MAX_KEYS)
  const last = keys.at(-1)
  if (last === undefined) return undefined
  if (!isOpen || isWholeToken(last)) return { keys, isPrefix: false }
  if ([...last].length > 1) return { keys, isPrefix: true }
  return { keys: keys.length > 1 ? keys.slice(0, -1) : keys, isPrefix: false }
}

const MAX_KEYS = 64
const UNFINISHED: Filter = { is: 'unfinished' }

const isNamedKind = (filter: string): filter is NamedKind =>
  ['tag', 'person', 'pair', 'goal'].includes(filter)

function nameOf(kind: NamedKind, { words, isOpen, isExcluded }: TypedFilter): Filter | undefined {
  const name = termOf(words, isOpen)
  return name && { is: 'name', name: { kind, name, isExcluded } }
}

function facetAmong(choices: ReadonlyMap<string, Facet>, typed: TypedFilter): Filter | undefined {
  const value = typed.words.toLowerCase()
  const facet = choices.get(value)
  if (facet !== undefined) return { is: 'facet', facet }
  const mayBecomeOne = typed.isBeingTyped && [...choices.keys()].some((name) => name.startsWith(value))
  return mayBecomeOne ? UNFINISHED : undefined
}

function rangeOf({ filter, words, isExcluded, isBeingTyped }: TypedFilter): Filter | undefined {
  const period = isExcluded ? undefined : periodOf(words)
  if (period === undefined) return isBeingTyped && /^\d{1,3}$/.test(words) ? UNFINISHED : undefined
  if (filter === 'on') return { is: 'range', range: period }
  const isBefore = filter === 'before'
  return {
    is: 'range',
    range: isBefore ? { from: 0, to: period.from - 1 } : { from: period.to + 1, to: LAST_ENTRY },
  }
}

const same = (name: FacetName, values: readonly string[]): [string, Facet][] =>
  values.map((value) => [value, facetOf(name, value)])

const FACETS: ReadonlyMap<string, ReadonlyMap<string, Facet>> = new Map([
  [
    'kind',
    new Map([
      ...same('kind', ['note', 'session', 'goal', 'person', 'tag', 'pair', 'attachment', 'summary']),
      ...same('part', ['prep', 'reflection']),
      ['file', facetOf('kind', 'attachment')] as const,
    ]),
  ],
  [
    'is',
    new Map([
      ...same('state', ['planned', 'held', 'closed', 'cancelled']),
      ...same('status', ['draft', 'agreed']),
      ['marked', facetOf('marked')] as const,
    ]),
  ],
  ['has', new Map([['file', facetOf('file')]])],
])
