// A text as a row of small numbers: one a word, equal for forms of the same word. Invariant: equal words, equal numbers;
// different words seldom. What a sketch lets pass is compared in full; what it holds back is nowhere in the text.
import { wordsOf, hasBrokenWords, type BrokenWords } from '../words'
import { isCommonWord } from './common-words'
import { stemOf } from './stem'

/** Raised with every change to stems, common words or this file: kept sketches are then made anew. */
export const SKETCH_FORM = 1

/** Stands between sentences. */
export const BORDER = 0

/** The last bit of a mark says that the word is a common one. */
export const isCommonMark = (mark: number): boolean => (mark & 1) === 1

export interface SketchWord {
  readonly mark: number
  /** UTF-16 offsets into the original text. */
  readonly from: number
  readonly to: number
}

/** Han and Kana have no words to stem: there two neighbouring characters are one. Borders stand where they are read. */
export function sketchWordsOf(text: string, brokenWords: BrokenWords = 'join'): SketchWord[] {
  const borders = Array.from(text.matchAll(SENTENCE_END), ({ index }) => index)
  const words = wordsOf(text, brokenWords)
  const marked: SketchWord[] = []
  let passed = 0
  for (const [at, { key, from, to }] of words.entries()) {
    for (; passed < borders.length && (borders[passed] ?? 0) < from; passed += 1)
      if (marked.at(-1)?.mark !== BORDER) marked.push({ mark: BORDER, from, to: from })
    const next = words[at + 1]
    const isPair = isIdeogram(key) && next !== undefined && isIdeogram(next.key)
    marked.push({ mark: isPair ? markOfPair(key + next.key) : markOf(key), from, to: isPair ? next.to : to })
  }
  return marked
}

/** The marks of texts, a border between them; a text with words broken at a line's end is there both ways. */
export function sketchOf(texts: readonly string[]): Uint16Array {
  const marks: number[] = []
  for (const text of texts)
    for (const brokenWords of hasBrokenWords(text) ? (['join', 'split'] as const) : (['join'] as const)) {
      for (const { mark } of sketchWordsOf(text, brokenWords)) marks.push(mark)
      marks.push(BORDER)
    }
  return Uint16Array.from(marks)
}

/** A single line break may stand inside a sentence that was wrapped: what goes on in small letters goes on. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s)|[。！？]|\n(?![\p{Ll}\s])|\n\s*\n/gu

export const isIdeogram = (key: string): boolean => /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(key)

/** Words come again and again: the stem of one is worked out once. */
const known = new Map<string, number>()
const MOST_KNOWN = 50_000

function markOf(key: string): number {
  const before = known.get(key)
  if (before !== undefined) return before
  const isCommon = isIdeogram(key) || isCommonWord(key)
  const mark = numberOf(stemOf(key), isCommon)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, mark)
  return mark
}

const markOfPair = (pair: string): number => numberOf(pair, /^\p{sc=Hiragana}+$/u.test(pair))

/** FNV-1a, folded to fifteen bits; never 0 or 1. */
function numberOf(stem: string, isCommon: boolean): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193)
  const folded = (hash ^ (hash >>> 15)) & 0x7fff || 1
  return (folded << 1) | (isCommon ? 1 : 0)
}
