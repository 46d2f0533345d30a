// English for the benches: the same words for the same seed, as common and as rare as in what people write.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const COMMON =
  'the of and to in we a that it was for on with her she he they but as at by not this what had from one when how who' +
  ' are were more about than then them which would said if his no out so up into some there after only new most'

export interface Writer {
  /** Sentences of about fifteen words, `words` in all. */
  paragraph(words: number): string
  word(): string
  /** Whole number below `end`. */
  below(end: number): number
}

/** How often a word comes falls with its rank (Zipf 1949). */
export function writer(seed: number): Writer {
  const random = randomFrom(seed)
  const all = vocabulary()
  const below = (end: number) => Math.floor(random() * end)
  // Rank of a uniform draw under weights of 1/rank: the logarithm of the rank is uniform.
  const word = () => all[Math.floor(Math.exp(random() * Math.log(all.length))) - 1] ?? 'the'
  return {
    word,
    below,
    paragraph: (words) =>
      Array.from({ length: words }, (_, at) => {
        const begins = at % 15 === 0
        const ends = at % 15 === 14 || at === words - 1
        const next = word()
        return `${begins ? next.slice(0, 1).toUpperCase() + next.slice(1) : next}${ends ? '.' : ''}`
      }).join(' '),
  }
}

let known: readonly string[] | undefined

/** What people say all the time, then the words of the speller's dictionary in a fixed, mixed order. */
export function vocabulary(): readonly string[] {
  if (known !== undefined) return known
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'))
  const plain = readFileSync(join(dictionary, 'index.dic'), 'utf8')
    .split('\n')
    .flatMap((line) => /^[a-z]{4,12}(?=\/|$)/.exec(line)?.[0] ?? [])
  const random = randomFrom(7)
  const mixed = plain.map((word) => ({ word, at: random() })).sort((one, other) => one.at - other.at)
  known = [...COMMON.split(' '), ...mixed.map(({ word }) => word)]
  return known
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
