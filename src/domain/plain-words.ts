// Words that another vault will read: what is left once signs are taken out that hide, reorder or break words.
// Invariant: cleaning what is clean changes nothing, so that a reader can refuse whatever is not.
import { storableText, visibleText } from './visible-text'

/** Signs that turn the order of the letters around them: embeddings, overrides, isolates. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g
/** Signs without width that join nothing. The two joiners stay: Persian and emoji need them. */
const WITHOUT_WIDTH = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g

/** Several lines: line breaks are `\n`, no other control character but the tab. */
export const plainWords = (text: string): string => storableText(visibleText(text)).replace(REORDERING, '')

/** One line without blanks at its ends, in composed letters (NFC). */
export const plainName = (text: string): string =>
  plainWords(text).replace(WITHOUT_WIDTH, '').replaceAll(/\s+/g, ' ').trim().normalize('NFC')
