// Wordings with blanks: `Every {weeks} weeks`. Invariant: a value that is filled in stays words, whatever it looks like.

const BLANK = /\{([a-z]+)\}/gu

/** The names of the blanks, each once, in the order in which they stand. */
export const blanksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(BLANK)].map(([, name]) => name ?? '')),
]

/** A blank without a value, or with an empty one, stays as it is. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(BLANK, (blank, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '').trim() : ''
    return value === '' ? blank : value
  })
