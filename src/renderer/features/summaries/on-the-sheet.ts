// Whether words that could be chosen stand on the sheet without a sign of it: those a partner put there, or changed.
export type OnSheet = 'same' | 'changed' | 'no'

/** So much of the longer of two lines is the same words: one of four may be another. */
const MOSTLY = 0.7

/** `lines`: the blocks of the sheet. */
export function onTheSheet(lines: readonly string[], words: string): OnSheet {
  const wanted = wordsIn(words)
  if (wanted.length === 0) return 'no'
  const found = lines.map(wordsIn)
  if (found.some((line) => line.join(' ') === wanted.join(' '))) return 'same'
  return found.some((line) => likeness(line, wanted) >= MOSTLY) ? 'changed' : 'no'
}

function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...one]
  const shared = other.filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  return shared.length / Math.max(one.length, other.length, 1)
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
