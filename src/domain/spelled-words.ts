// Which stretches of a text are words whose spelling can be judged, and in which spelling a dictionary is asked.
// Invariant: words come in order, do not overlap, and their offsets are those of the original text.

export interface SpelledWord {
  /** NFC, with plain apostrophes and hyphens and without invisible characters: what a dictionary is asked. */
  readonly word: string
  /** UTF-16 offsets into the original text. */
  readonly from: number
  readonly to: number
}

/** Longer ones are pasted data, and no dictionary knows them. */
export const LONGEST_WORD = 60

/**
 * The words of a text that a dictionary can judge. `segmenter` cuts by word, in the text's language. Parts joined
 * by hyphens are one word, as dictionaries see them. Left out: addresses, handles, file names and abbreviations with
 * a dot inside, words with digits or in a script other than Latin, single letters, mixed case as in `JavaScript`, and
 * capitals up to three letters.
 */
export function spelledWordsOf(text: string, segmenter: Intl.Segmenter): SpelledWord[] {
  const addresses = rangesOf(text, ADDRESS)
  let next = 0
  return joinedSegments(text, segmenter).flatMap(({ from, to }) => {
    while ((addresses[next]?.to ?? Infinity) <= from) next += 1
    if ((addresses[next]?.from ?? Infinity) < to) return []
    const word = asAsked(text.slice(from, to))
    return isJudged(word) ? [{ word, from, to }] : []
  })
}

/** The suggestion as it is written into the text: with the kind of apostrophe that stood there, else a curly one. */
export function asWritten(suggestion: string, instead: string): string {
  return instead.includes("'") ? suggestion : suggestion.replaceAll("'", '’')
}

/** A word as a dictionary or the private list is asked for it. */
export function asAsked(written: string): string {
  return written
    .normalize('NFC')
    .replaceAll(/[’‘ʼ´＇]/gu, "'")
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/\p{Cf}/gu, '')
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Up to the next blank: `name@host`, `scheme://…`, `www.…`, `/a/path`, `C:\…`, `@handle`, `#tag`. */
// Without the flag `i`: with it and `u`, Chromium 114 takes a tenth of a second to compile such a class.
const ADDRESS = /(?<!\S)\S*(?:@|:\/\/|\\)\S*|(?<!\S)\p{P}*(?:[wW]{3}\.|[#/~])\S*/gu
const HYPHEN = /^[-\u2010\u2011]$/u

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))

function joinedSegments(text: string, segmenter: Intl.Segmenter): Range[] {
  const joined: Range[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue
    const last = joined.at(-1)
    const to = index + segment.length
    if (last !== undefined && HYPHEN.test(text.slice(last.to, index))) joined.splice(-1, 1, { ...last, to })
    else joined.push({ from: index, to })
  }
  return joined
}

function isJudged(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST_WORD) return false
  if (!/^[\p{Script=Latin}\p{M}'-]+$/u.test(word)) return false
  if (/\p{Ll}\p{Lu}/u.test(word)) return false
  return !/^\p{Lu}{1,3}$/u.test(word)
}
