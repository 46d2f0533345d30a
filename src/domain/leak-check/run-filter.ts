// A quick look whether a text can hold a run of words at all. Invariant: may say yes in vain, never no in vain.
import { hasBrokenWords, wordsOf } from '../words'

/** False only if the text holds no run of the indexed words; true: read it word by word. */
export type RunFilter = (text: string) => boolean

/**
 * A filter for the runs of `runLength` words in the given lists of word keys. It reads a text once, letter by
 * letter, without making words: about twenty times as fast as `wordsOf`. Runs are compared by a rolling hash
 * (Karp and Rabin 1987) over word hashes (FNV-1a). Text with anything but plain letters of the alphabets below
 * U+0700 and signs between them is never judged, but let through.
 */
export function runFilter(wordLists: readonly (readonly string[])[], runLength: number): RunFilter {
  const runs = new Set<number>()
  for (const words of wordLists) {
    const window = new Window(runLength)
    for (const word of words) {
      window.push(hashOf(word))
      if (window.isFull()) runs.add(window.hash)
    }
  }
  return (text) => hasBrokenWords(text) || mayHold(text, runs, new Window(runLength))
}

/** What a UTF-16 unit is: a letter (its folded unit, above zero) or one of these. */
const SEPARATOR = -1
const UNJUDGED = -2
const APOSTROPHE = -3
const GROUPING = -4

const FNV_START = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193
const QUOTE = 0x27
const FIRST_UNJUDGED_LETTER = 0x700

/** One loop and no calls per word but the window's: this reads every private note at each leak check. */
function mayHold(text: string, runs: ReadonlySet<number>, window: Window): boolean {
  let word = FNV_START
  let isInWord = false
  for (let index = 0; index <= text.length; index += 1) {
    const kind = index < text.length ? kindOf(text.charCodeAt(index)) : SEPARATOR
    if (kind > 0) {
      word = Math.imul(word ^ kind, FNV_PRIME)
      isInWord = true
    } else if (kind === UNJUDGED) {
      return true
    } else if (isInWord && joins(text, index, kind)) {
      if (!isBetweenDigits(text, index)) word = Math.imul(word ^ QUOTE, FNV_PRIME)
    } else if (isInWord) {
      window.push(word)
      if (window.isFull() && runs.has(window.hash)) return true
      word = FNV_START
      isInWord = false
    }
  }
  return false
}

function joins(text: string, index: number, kind: number): boolean {
  if (kind === GROUPING) return isBetweenDigits(text, index)
  return kind === APOSTROPHE && index + 1 < text.length && kindOf(text.charCodeAt(index + 1)) > 0
}

const isBetweenDigits = (text: string, index: number): boolean =>
  isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** The hash of the last words, as many as make a run. */
class Window {
  hash = 0
  readonly #words: Int32Array
  readonly #oldestFactor: number
  #count = 0

  constructor(length: number) {
    this.#words = new Int32Array(length)
    this.#oldestFactor = this.#words.reduce((factor) => Math.imul(factor, FNV_PRIME), 1)
  }

  push(word: number): void {
    const place = this.#count % this.#words.length
    const oldest = Math.imul(this.#words[place] ?? 0, this.#oldestFactor)
    this.hash = (Math.imul(this.hash, FNV_PRIME) + word - oldest) | 0
    this.#words[place] = word
    this.#count += 1
  }

  isFull(): boolean {
    return this.#count >= this.#words.length
  }
}

function hashOf(key: string): number {
  let hash = FNV_START
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME)
  return hash
}

/** By unit; zero: not asked for yet. */
const kinds = new Int32Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  return known === 0 ? learnKind(unit) : known
}

function learnKind(unit: number): number {
  const kind = askWords(unit)
  kinds[unit] = kind
  return kind
}

/** `wordsOf` says what a sign does, so that the two can never disagree about one. */
function askWords(unit: number): number {
  if (isHalfOfPair(unit)) return UNJUDGED
  const sign = String.fromCharCode(unit)
  const inLetters = keysOf(`a${sign}b`)
  const inDigits = keysOf(`1${sign}2`)
  if (inLetters === 'a b') return inDigits === '1 2' ? SEPARATOR : inDigits === '12' ? GROUPING : UNJUDGED
  if (inLetters === "a'b" && inDigits === '12') return APOSTROPHE
  const alone = keysOf(sign)
  const isPlainLetter = alone.length === 1 && inLetters === `a${alone}b` && unit < FIRST_UNJUDGED_LETTER
  const isOddDigit = /\p{N}/u.test(sign) && !isDigit(unit)
  return isPlainLetter && !isOddDigit ? alone.charCodeAt(0) : UNJUDGED
}

const isHalfOfPair = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ')
