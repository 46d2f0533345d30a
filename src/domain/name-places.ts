// Where a name stands in a text, and what takes its place: a whole word, however it is written large.

export interface NamePlace {
  /** UTF-16 offsets. */
  readonly from: number
  readonly to: number
  /** A sentence or a line begins with it. */
  readonly isFirst: boolean
}

/** “Henrik” stands in “Henrik’s”, not in “Henriksen”. */
export function placesOfName(text: string, name: string): NamePlace[] {
  const words = name.trim().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${words.map(escaped).join('\\s+')}(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  )
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isFirst: /(?:^|[\n.!?…]["”’)]?\s*)$/u.test(text.slice(0, match.index)),
  }))
}

/** As it has to stand there: with a capital where a sentence begins. */
export const inPlace = (words: string, { isFirst }: NamePlace): string =>
  isFirst ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words

export function withNameReplaced(text: string, name: string, by: string): string {
  return placesOfName(text, name)
    .toReversed()
    .reduce(
      (before, place) => before.slice(0, place.from) + inPlace(by, place) + before.slice(place.to),
      text,
    )
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
