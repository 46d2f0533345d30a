// What search compares: the words of a text, folded so that people need not care how they were written.
// Invariant: index and query go through this one function; a key is letters, digits and signs only, never empty.
import { normalTextOf } from './normal-text'

export interface SearchToken {
  /** Equal for words that find each other. */
  readonly key: string
  /** UTF-16 offsets into the original text. */
  readonly from: number
  readonly to: number
}

/**
 * The tokens of a text, in order, a line at a time: whoever stops early pays for no more. Folded: NFKC, upper and
 * lower case, accents, and letters that only look accented (`ø`, `ł`, `æ`). Zero-width characters and soft hyphens
 * do not count. Scripts without spaces between words (and Hangul, whose endings stick to the word) give one token a
 * character: asked as a phrase, any part of a sentence is found. Symbols such as emoji are tokens, too.
 */
export function* searchTokensOf(text: string): Generator<SearchToken> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const normal = normalTextOf(line[0])
    for (const { 0: found, index } of normal.text.matchAll(TOKEN)) {
      const key = keyOf(found)
      if (key === '') continue
      const from = line.index + normal.fromOf(index)
      yield { key, from, to: line.index + normal.toOf(index + found.length - 1) }
    }
  }
}

export const searchKeysOf = (text: string): string[] => Array.from(searchTokensOf(text), ({ key }) => key)

/** What the index is given: the keys with a blank between, which the `ascii` tokenizer of FTS5 takes apart again. */
export const indexTextOf = (text: string): string => searchKeysOf(text).join(' ')

/** A character that is a token by itself: no longer word begins with it. */
export const isWholeToken = (key: string): boolean => STANDS_ALONE.test(key)

const UNSPACED = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Lao', 'Khmr', 'Mymr']
/** U+02BC is an apostrophe (in `ŉ`, too), although newer Unicode counts it to Thai as well. */
const UNSPACED_LETTER = `(?!\\u02bc)(?=[\\p{L}\\p{N}])[${UNSPACED.map((name) => `\\p{scx=${name}}`).join('')}]`
const UNSPACED_MARK = `(?=\\p{M})[${UNSPACED.map((name) => `\\p{sc=${name}}`).join('')}]`
const SYMBOL = '\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}'
/** Letters of Latin, Greek and Cyrillic and the marks on them: most of what there is, told by a look at a table. */
const COMMON_LETTER =
  '[A-Za-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u0374\\u0388-\\u03f5\\u0400-\\u0481\\u048a-\\u052f]'
/** U+02BC is an apostrophe: it separates, as the others do. */
const OTHER_LETTER = `(?!\\u02bc|${UNSPACED_LETTER}|${UNSPACED_MARK})[\\p{L}\\p{N}\\p{M}]`
const NOT_ASCII = '(?![\\0-\\x7f])'
const STANDING_ALONE = `(?:${UNSPACED_LETTER}|${UNSPACED_MARK}|${SYMBOL})`
const TOKEN = new RegExp(
  `(?:${COMMON_LETTER}|${NOT_ASCII}${OTHER_LETTER})+|${NOT_ASCII}${STANDING_ALONE}`,
  'gu',
)
const STANDS_ALONE = new RegExp(`^${NOT_ASCII}${STANDING_ALONE}$`, 'u')

/** Longer "words" are pasted noise; FTS5 would cut them at 32 kB, and the index would carry them. */
const MAX_KEY_LENGTH = 64
/** Accents of Latin, Greek and Cyrillic; Hebrew and Arabic points, and the Arabic stroke that stretches a line. */
const POINTS = new RegExp(
  [
    '[\\u0300-\\u036f\\u0483-\\u0487\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
    '[\\u0591-\\u05c7]',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]|\\u0640',
  ].join('|'),
  'g',
)
/** Letters that no decomposition takes apart, as people without them on the keyboard type them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
}
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g')

function keyOf(found: string): string {
  if (/^[A-Za-z0-9]+$/.test(found)) return found.slice(0, MAX_KEY_LENGTH).toLowerCase()
  if (STANDS_ALONE.test(found)) return found
  // No accent is decided by what stands further on than this.
  const letters = found
    .slice(0, 4 * MAX_KEY_LENGTH)
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
  const plain = letters.replace(POINTS, '').replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
  return plain
    .normalize('NFC')
    .slice(0, MAX_KEY_LENGTH)
    .replace(/[\ud800-\udbff]$/, '')
}
