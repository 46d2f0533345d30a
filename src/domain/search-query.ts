// What a person typed into the search field. Invariant: any text whatever is a query; what is no filter is words.
import type { Facet } from './search-facets'
import { filterOf, type NameFilter, termOf } from './search-filter'
import { type EntryRange, EVERY_ENTRY, inBoth } from './search-order'
import type { SearchTerm } from './search-match'
import { isWholeToken, searchKeysOf } from './search-text'

/** `typing`: the last word may still go on. `ranked`: Enter was pressed. */
export type SearchMode = 'typing' | 'ranked'

export interface SearchQuery {
  readonly terms: readonly SearchTerm[]
  readonly excludedTerms: readonly SearchTerm[]
  readonly names: readonly NameFilter[]
  readonly facetGroups: readonly (readonly Facet[])[]
  readonly excludedFacets: readonly Facet[]
  readonly range: EntryRange
}

/** What lies behind is left out: no one types it, and each term costs a look into the index. */
const MAX_LENGTH = 8_000
const MAX_TERMS = 32

/**
 * Words (all of them must be there), `"phrases"`, `word*`, `-word`, `-"phrase"`, and the filters `tag:` `person:`
 * `pair:` `goal:` (by name), `kind:`, `is:`, `has:`, `on:` `before:` `after:` (a day, month or year; before it begins,
 * after it ended). A filter nobody knows, or with a value that means nothing, is words. Words like AND are words.
 */
export function parseSearch(typed: string, mode: SearchMode): SearchQuery {
  const text = typed.slice(0, MAX_LENGTH).replace(/[“”„‟«»＂]/g, '"')
  const query: Draft = {
    terms: [],
    excludedTerms: [],
    names: [],
    facetGroups: [],
    excludedFacets: [],
    range: EVERY_ENTRY,
  }
  for (const piece of piecesOf(text, mode === 'typing' && typed.length <= MAX_LENGTH)) {
    if (query.terms.length + query.excludedTerms.length + query.names.length >= MAX_TERMS) break
    if (!addFilter(query, piece)) addWords(query, piece)
  }
  return query
}

/** Nothing was asked for. */
export const isBlank = (query: SearchQuery): boolean =>
  [query.terms, query.excludedTerms, query.names, query.facetGroups, query.excludedFacets].every(
    (list) => list.length === 0,
  ) && query.range === EVERY_ENTRY

/** For the jump list: each word may go on, from its first letter. */
export function jumpTermsOf(typed: string): SearchTerm[] {
  const words = typed.slice(0, MAX_LENGTH).split(/\s+/u).slice(0, MAX_TERMS)
  return words.flatMap((word) => {
    const keys = searchKeysOf(word)
    const last = keys.at(-1)
    return last === undefined ? [] : [{ keys, isPrefix: !isWholeToken(last) }]
  })
}

type Draft = { -readonly [Part in keyof SearchQuery]: Mutable<SearchQuery[Part]> }
type Mutable<List> = List extends readonly (infer Item)[] ? Item[] : List

/** A word or a quoted phrase, with what stands before it. */
interface Piece {
  readonly isExcluded: boolean
  readonly filter: string | undefined
  readonly words: string
  /** The last word may go on: a star stands behind it, or it is being typed. */
  readonly isOpen: boolean
  readonly isBeingTyped: boolean
}

const PIECE =
  /(-?)(?:(tag|person|pair|goal|kind|is|has|on|before|after):(?=\S|$))?(?:"([^"]*)("?)(\*?)|([^\s"]+)|$)/giu

function* piecesOf(text: string, isTyping: boolean): Generator<Piece> {
  for (const match of text.matchAll(PIECE)) {
    const [whole, minus, filter, phrase, closing, star, word = ''] = match
    const isLast = match.index + whole.length === text.length
    const isBeingTyped = isTyping && isLast && closing !== '"'
    yield {
      isExcluded: minus === '-',
      filter: filter?.toLowerCase(),
      words: phrase ?? word,
      isOpen: isBeingTyped || star === '*' || (phrase === undefined && word.endsWith('*')),
      isBeingTyped,
    }
  }
}

/** Whether it was one. */
function addFilter(query: Draft, piece: Piece): boolean {
  if (piece.filter === undefined) return false
  const filter = filterOf({ ...piece, filter: piece.filter })
  switch (filter?.is) {
    case undefined:
      return false
    case 'unfinished':
      return true
    case 'name':
      query.names.push(filter.name)
      return true
    case 'facet':
      if (piece.isExcluded) query.excludedFacets.push(filter.facet)
      else query.facetGroups.push([filter.facet])
      return true
    case 'range':
      query.range = inBoth(query.range, filter.range)
      return true
  }
}

/** Behind others a single letter counts once a second one follows: it begins too many words. */
function addWords(query: Draft, { isExcluded, filter, words, isOpen, isBeingTyped }: Piece): void {
  const term = termOf(filter === undefined ? words : `${filter}:${words}`, isOpen)
  if (term === undefined || (isBeingTyped && isLoneLetter(term) && !isBlank(query))) return
  const list = isExcluded ? query.excludedTerms : query.terms
  if (!list.some((other) => isSame(other, term))) list.push(term)
}

const isLoneLetter = ({ keys: [key = '', ...others] }: SearchTerm): boolean =>
  others.length === 0 && [...key].length === 1 && !isWholeToken(key)

const isSame = (one: SearchTerm, other: SearchTerm): boolean =>
  one.isPrefix === other.isPrefix && one.keys.join(' ') === other.keys.join(' ')
