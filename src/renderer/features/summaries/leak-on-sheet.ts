// Which words of the sheet a hit of the leak check means.
// Invariant: words are changed only where they stand exactly as a report of the present words says.
import type { Leak } from '../../../contract/summaries'
import { inPlace, placesOfName } from '../../../domain/name-places'
import type { Range } from '../../editor/text-offsets'

/** Exactly where the report saw them; null: something else stands there. */
export const placeOfLeak = (text: string, { quote, from, to }: Leak): Range | null =>
  text.slice(from, to) === quote ? { from, to } : null

/** To lead the eye there: where the report saw them, or wherever they have moved since. */
export function likelyPlaceOfLeak(text: string, leak: Leak): Range | null {
  const moved = text.indexOf(leak.quote)
  return placeOfLeak(text, leak) ?? (moved === -1 ? null : { from: moved, to: moved + leak.quote.length })
}

/** The hit of an older report in a newer one; null: it is gone, or nobody can tell which one it is by now. */
export function sameLeak(leak: Leak, before: readonly Leak[], now: readonly Leak[]): Leak | null {
  const isAlike = ({ key, where, quote }: Leak) =>
    key === leak.key && where === leak.where && quote === leak.quote
  const [then, since] = [before.filter(isAlike), now.filter(isAlike)]
  if (then.length !== since.length) return null
  return since[then.findIndex(({ from }) => from === leak.from)] ?? null
}

/** As it has to be written there: with a capital where a sentence begins. */
export function asPutFor(text: string, { quote, from }: Leak, put: string): string {
  const place = placesOfName(text, quote).find((one) => one.from === from)
  return place === undefined ? put : inPlace(put, place)
}

export const withReplaced = (text: string, { from, to }: Range, put: string): string =>
  `${text.slice(0, from)}${put}${text.slice(to)}`.replace(/ {2,}/gu, ' ').trim()
