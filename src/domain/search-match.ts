// A search as an expression of FTS5. Invariant: built from keys and facets only, so that no text can break it.
import { ANY_ENTRY, type Facet } from './search-facets'

/** Words that stand next to each other; one word is a phrase, too. Never empty. */
export interface SearchTerm {
  readonly keys: readonly string[]
  /** The last of them may go on. */
  readonly isPrefix: boolean
}

export interface SearchConditions {
  readonly terms: readonly SearchTerm[]
  readonly excludedTerms: readonly SearchTerm[]
  /** One of each group. An empty group: nothing can be found. */
  readonly facetGroups: readonly (readonly Facet[])[]
  readonly excludedFacets: readonly Facet[]
}

/** Undefined: nothing can be found. */
export function matchOf(conditions: SearchConditions): string | undefined {
  const { terms, excludedTerms, facetGroups, excludedFacets } = conditions
  if (facetGroups.some((group) => group.length === 0)) return undefined
  const wanted = [...terms.map(phrase), ...facetGroups.map((group) => anyOf(group.map(quoted)))]
  const unwanted = [...excludedTerms.map(phrase), ...excludedFacets.map(quoted)]
  const all = wanted.length === 0 ? quoted(ANY_ENTRY) : wanted.join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT ${anyOf(unwanted)}`
}

const quoted = (token: string): string => `"${token}"`
const anyOf = (choices: readonly string[]): string => `(${choices.join(' OR ')})`
const phrase = ({ keys, isPrefix }: SearchTerm): string => quoted(keys.join(' ')) + (isPrefix ? ' *' : '')
