// The same letters with other accents: the commonest slip in French and Spanish, and the last a checker thinks of.

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'aáàâä',
  c: 'cç',
  e: 'eéèêë',
  i: 'iíîï',
  n: 'nñ',
  o: 'oóôö',
  u: 'uúùûü',
}
const MOST_VARIANTS = 400

/** Spellings that differ from `word` in the accents of one or two letters, those of one first; at most 400. */
export function accentVariantsOf(word: string): string[] {
  const once = variantsFrom(word, 0)
  const twice = once.flatMap(({ variant, at }) => variantsFrom(variant, at + 1))
  return [...once, ...twice].slice(0, MOST_VARIANTS).map(({ variant }) => variant)
}

function variantsFrom(word: string, start: number): { variant: string; at: number }[] {
  return [...word].flatMap((letter, at) =>
    at < start ? [] : othersOf(letter).map((other) => ({ variant: replacedAt(word, at, other), at })),
  )
}

function othersOf(letter: string): string[] {
  const lower = letter.toLowerCase()
  const family = ACCENTED[lower.normalize('NFD').slice(0, 1)] ?? ''
  const others = family.includes(lower) ? [...family].filter((other) => other !== lower) : []
  return letter === lower ? others : others.map((other) => other.toUpperCase())
}

const replacedAt = (word: string, at: number, letter: string): string =>
  [...word].map((old, index) => (index === at ? letter : old)).join('')
