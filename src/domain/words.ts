// What counts as a word, and when two words are the same. Invariant: every word's offsets are those of the original.
import { unmasked } from './leak-check/confusables'
import { type NormalText, normalTextOf } from './normal-text'

export interface Word {
  /** Equal for words people would read as the same. */
  readonly key: string
  /** UTF-16 offsets into the original text. */
  readonly from: number
  readonly to: number
}

/** What a hyphen before a line break is: the sign of one word broken in two, or the hyphen of a compound. */
export type BrokenWords = 'join' | 'split'

/**
 * The words of a text, in order, in time linear to its length. Two words have the same key if they are equal
 * after NFKC and without case (no locale); zero-width, direction and control characters and soft hyphens do
 * not count. Apostrophes of any shape belong to the word. Everything else that is no letter, digit or mark
 * separates: hyphens, too. Letters of other scripts that look Latin are Latin. Digits grouped by `.` `,` or `'` are one word, compared without those signs.
 * Han and Kana have no spaces: each character is a word.
 */
export function wordsOf(text: string, brokenWords: BrokenWords = 'join'): Word[] {
  const normal = normalTextOf(text)
  const words: Word[] = []
  for (const match of normal.text.matchAll(brokenWords === 'join' ? WORD_JOINED : WORD_SPLIT)) {
    words.push(wordAt(normal, match[0], match.index))
  }
  return words
}

/** Whether the two ways to read a hyphen before a line break can differ. */
export const hasBrokenWords = (text: string): boolean => /[-\u2010\u2011\u00ad]\s*[\r\n]/u.test(text)

const IDEOGRAM = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]'
const LETTER = `(?:[A-Za-z0-9]|(?!${IDEOGRAM})[\\p{L}\\p{N}])`
const REST = `(?:[A-Za-z0-9]|(?!${IDEOGRAM})[\\p{L}\\p{N}\\p{M}])*`
const GROUPING = "(?<=\\p{Nd})[.,'](?=\\p{Nd})"
const APOSTROPHE = `'(?=${LETTER})`
const LINE_BREAK = `(?<=[\\p{L}\\p{M}])[-\u2010][ \\t]*(?:\\r\\n|[\\r\\n])[ \\t]*(?=(?!${IDEOGRAM})\\p{L})`

const wordPattern = (joints: readonly string[]): RegExp =>
  new RegExp(`${LETTER}${REST}(?:(?:${joints.join('|')})${REST})*|(?=[\\p{L}\\p{N}])${IDEOGRAM}\\p{M}*`, 'gu')

const WORD_SPLIT = wordPattern([GROUPING, APOSTROPHE])
const WORD_JOINED = wordPattern([GROUPING, APOSTROPHE, LINE_BREAK])

function wordAt(normal: NormalText, found: string, index: number): Word {
  return { key: keyOf(found), from: normal.fromOf(index), to: normal.toOf(index + found.length - 1) }
}

function keyOf(found: string): string {
  if (/^[a-z0-9]*$/.test(found)) return found
  const letters = found.replace(/(?<=\p{Nd})[.,'](?=\p{Nd})|[-\u2010\s]/gu, '')
  return /^\p{ASCII}*$/u.test(letters) ? letters.toLowerCase() : unmasked(folded(letters))
}

/** Upper case first, so that `ß` meets `SS`; both sigmas are one letter; composed again after the change. */
const folded = (letters: string): string =>
  letters.toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC')
