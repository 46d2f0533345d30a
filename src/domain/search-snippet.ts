// The words around what was found, cut from the original text. Invariant: the parts joined are the text as it was
// written, on one line; nothing is cut inside a letter and its accents.
import type { SearchTerm } from './search-match'
import { searchTokensOf } from './search-text'

export interface SnippetPart {
  readonly text: string
  readonly isHit: boolean
}

export const SNIPPET_LENGTH = 160
const BEFORE_HIT = 40
/** How far a cut moves to stand between two words. */
const REACH = 24
/** Deeper in a note nobody looks for a hit: the snippet is then the note's beginning. */
const READ_LENGTH = 200_000

interface Span {
  readonly from: number
  readonly to: number
}

/** About `SNIPPET_LENGTH` units around the first hits; the beginning of the text if there is none. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): SnippetPart[] {
  const head = text.slice(0, READ_LENGTH)
  const hits = firstHits(head, terms, SNIPPET_LENGTH)
  const window = windowAround(head, hits[0]?.from ?? 0)
  const parts = partsOf(head, window, hits)
  if (window.from > 0) parts.unshift({ text: '…', isHit: false })
  if (window.to < text.trimEnd().length) parts.push({ text: '…', isHit: false })
  return parts
}

/** A whole title, its hits told apart. */
export const markedParts = (title: string, terms: readonly SearchTerm[]): SnippetPart[] =>
  partsOf(title, { from: 0, to: title.length }, firstHits(title, terms, title.length))

/** The hits in the order of the text, until `length` units behind the first one. */
function firstHits(text: string, terms: readonly SearchTerm[], length: number): Span[] {
  if (terms.length === 0) return []
  const longest = Math.max(...terms.map(({ keys }) => keys.length))
  const hits: Span[] = []
  const last: { key: string; from: number }[] = []
  for (const { key, from, to } of searchTokensOf(text)) {
    const [first] = hits
    if (first !== undefined && from > first.from + length) break
    last.push({ key, from })
    if (last.length > longest) last.shift()
    const found = Math.max(0, ...terms.map((term) => wordsFound(term, last)))
    if (found > 0) addHit(hits, { from: last.at(-found)?.from ?? from, to })
  }
  return hits
}

/** How many of the tokens just read the term is, or 0. */
function wordsFound({ keys, isPrefix }: SearchTerm, read: readonly { key: string }[]): number {
  const start = read.length - keys.length
  if (start < 0) return 0
  const isHere = keys.every((key, at) => {
    const other = read[start + at]?.key ?? ''
    return isPrefix && at === keys.length - 1 ? other.startsWith(key) : other === key
  })
  return isHere ? keys.length : 0
}

/** Hits that touch or overlap are one. */
function addHit(hits: Span[], hit: Span): void {
  let { from } = hit
  for (let last = hits.at(-1); last !== undefined && last.to >= from; last = hits.at(-1)) {
    from = Math.min(from, last.from)
    hits.pop()
  }
  hits.push({ from, to: hit.to })
}

function windowAround(text: string, hit: number): Span {
  const from = hit <= BEFORE_HIT ? 0 : wordStart(text, hit - BEFORE_HIT, hit)
  const end = from + SNIPPET_LENGTH
  if (end >= text.length) return { from, to: text.length }
  const blank = text.slice(end - REACH, end + 1).search(/\s\S*$/)
  const to = blank < 0 ? wholeLetter(text, end) : end - REACH + blank
  return { from, to: Math.max(to, from + 1) }
}

function wordStart(text: string, at: number, hit: number): number {
  const blank = /\s/.exec(text.slice(at, Math.min(at + REACH, hit)))
  return blank === null ? wholeLetter(text, at) : at + blank.index + 1
}

/** The start of the letter that stands at `at`, with its accents and what is joined to it. */
function wholeLetter(text: string, at: number): number {
  let start = at
  const stop = Math.max(0, at - 64)
  while (start > stop && isInsideLetter(text, start)) start -= 1
  return start
}

const isInsideLetter = (text: string, at: number): boolean =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ||
  /^(?:\p{M}|\u200d|\ufe0f|\p{Emoji_Modifier})/u.test(text.slice(at, at + 2)) ||
  text[at - 1] === '\u200d'

function partsOf(text: string, window: Span, hits: readonly Span[]): SnippetPart[] {
  const parts: SnippetPart[] = []
  const add = (from: number, to: number, isHit: boolean) => {
    const words = text.slice(from, to).replace(/\s+/gu, ' ')
    if (words !== '') parts.push({ text: words, isHit })
  }
  let at = window.from
  for (const hit of hits) {
    const from = Math.max(at, hit.from)
    const to = Math.min(hit.to, window.to)
    if (from >= to) continue
    add(at, from, false)
    add(from, to, true)
    at = to
  }
  add(at, window.to, false)
  return parts
}
