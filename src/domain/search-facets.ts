// What an entry of the index is, besides its words: written into the index as words nobody can type, so that
// a filter costs as little as a word. Invariant: a facet is one token and never equal to a key of a text.

/** A private-use character: no token of `searchTokensOf` holds one. */
const SIGN = '\ue000'

export type FacetName =
  'any' | 'kind' | 'part' | 'state' | 'status' | 'pair' | 'tag' | 'person' | 'goal' | 'marked' | 'file'

declare const facet: unique symbol
export type Facet = string & { readonly [facet]: true }

export const facetOf = (name: FacetName, value = ''): Facet =>
  `${SIGN}${name}${value.toLowerCase().replace(/[^a-z0-9]/g, '')}` as Facet

/** Every entry has it. */
export const ANY_ENTRY = facetOf('any')
