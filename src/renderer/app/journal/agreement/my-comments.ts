// Comments of mine that are not sent yet, and where they stand among the words. Invariant: each belongs to the words it
// quotes, not to a round: a newer round moves it, and loses none.
import { z } from 'zod'
import type { RoundComment } from '../../../../contract/handover'

export interface MyComment {
  /** The words it is about; empty: the whole. */
  readonly quote: string
  /** Which of the passages that read alike, from 0. */
  readonly nth: number
  /** Empty while its field is, so that the field stays where it is. */
  readonly words: string
}

export const myComments: z.ZodType<readonly MyComment[]> = z.array(
  z.object({ quote: z.string(), nth: z.number().int().nonnegative(), words: z.string() }),
)

const QUOTE_LETTERS = 240

/** The words a comment is about, short enough to stand beside it. */
export const quoteOf = (text: string): string =>
  text.length <= QUOTE_LETTERS ? text : `${text.slice(0, QUOTE_LETTERS).trimEnd()}…`

export const ABOUT_ALL: MyComment = { quote: '', nth: 0, words: '' }

/** One on this passage, without words so far. */
export function commentOn(blocks: readonly string[], at: number): MyComment {
  const quote = quoteOf(blocks[at] ?? '')
  return { quote, nth: alike(blocks, quote).filter((one) => one < at).length, words: '' }
}

export const isSame = (one: MyComment, other: MyComment): boolean =>
  one.quote === other.quote && one.nth === other.nth

/** In the order they were given. `at` null: about the whole, or its words stand there no longer. */
export function placedIn(blocks: readonly string[], comments: readonly MyComment[]): RoundComment[] {
  const taken = new Set<number>()
  return comments.map(({ quote, nth, words }) => {
    const places = quote === '' ? [] : alike(blocks, quote)
    const wanted = places[Math.min(nth, places.length - 1)]
    const at = [wanted, ...places].find((one) => one !== undefined && !taken.has(one)) ?? null
    if (at !== null) taken.add(at)
    return { at, quote, words }
  })
}

/** Those whose words stand nowhere any more. */
export const homelessIn = (blocks: readonly string[], comments: readonly MyComment[]): MyComment[] => {
  const placed = placedIn(blocks, comments)
  return comments.filter(({ quote }, which) => quote !== '' && placed[which]?.at === null)
}

const alike = (blocks: readonly string[], quote: string): number[] =>
  blocks.flatMap((text, at) => (text !== '' && quoteOf(text) === quote ? [at] : []))
