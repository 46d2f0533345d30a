// The charter of a pair: what stands in it, what keeps it from being ready to sign, and the bytes that will be signed.
// Invariant: shared words only; what one side expects is never merged with what the other does.
import type { JsonValue } from './canonical-json'
import type { DisclosureLevel } from './disclosure-level'
import { blanksIn } from './clause-wording'
import { storableText } from './visible-text'

export type CharterSide = 'me' | 'partner'

/** `Words`: `SharedText` in the vault, any string on the page. */
export interface CharterClause<Words extends string = string> {
  readonly key: string
  readonly heading: Words
  readonly words: Words
  readonly isOwn: boolean
}

export interface CharterContent<Words extends string = string> {
  readonly title: Words
  readonly purpose: Words
  /** Calendar days. */
  readonly sinceOn: string | null
  readonly reviewOn: string | null
  readonly endsOn: string | null
  readonly disclosureLevel: DisclosureLevel
  /** In the order in which they stand; no key twice. */
  readonly clauses: readonly CharterClause<Words>[]
  readonly expectations: Readonly<Record<CharterSide, Words>>
}

export type CharterNames<Words extends string = string> = Readonly<Record<CharterSide, Words>>

/** The kind of clause without which no charter is ready. */
export const CONFIDENTIALITY = 'confidentiality'

export type Hindrance =
  | { readonly is: 'purposeMissing' | 'namesMissing' | 'confidentialityMissing' | 'datesOutOfOrder' }
  /** Why the pair goes on against a warning about its reporting lines stands in no clause. */
  | { readonly is: 'overrideMissing' }
  /** A small field of a wording was left empty: `{weeks}` still stands there. */
  | { readonly is: 'blankLeft'; readonly heading: string }

/**
 * What has to be mended before both can sign. In the order of the page. `overrideReason`: of the latest check of
 * reporting lines, null if there is none.
 */
export function hindrancesOf(
  content: CharterContent,
  names: CharterNames | null,
  overrideReason: string | null,
): Hindrance[] {
  const { clauses } = content
  const found: Hindrance[] = []
  if (names === null) found.push({ is: 'namesMissing' })
  if (areOutOfOrder(content)) found.push({ is: 'datesOutOfOrder' })
  if (isBlank(content.purpose)) found.push({ is: 'purposeMissing' })
  if (!clauses.some(({ key, words }) => key === CONFIDENTIALITY && !isBlank(words)))
    found.push({ is: 'confidentialityMissing' })
  if (overrideReason !== null && !isWritten(overrideReason, content)) found.push({ is: 'overrideMissing' })
  for (const { heading, words } of clauses)
    if (blanksIn(words).length > 0) found.push({ is: 'blankLeft', heading })
  return found
}

/** Sides that have not said yet what they expect: worth a word, but no hindrance. */
export const silentSides = ({ expectations }: CharterContent): CharterSide[] =>
  (['me', 'partner'] as const).filter((side) => isBlank(expectations[side]))

/** In one clause, in its very words. */
const isWritten = (reason: string, { clauses }: CharterContent): boolean =>
  isBlank(reason) || clauses.some(({ words }) => asOneLine(words).includes(asOneLine(reason)))

const asOneLine = (text: string): string =>
  storableText(text).normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

function areOutOfOrder({ sinceOn, reviewOn, endsOn }: CharterContent): boolean {
  const days = [sinceOn, reviewOn, endsOn].filter((day) => day !== null)
  return days.some((day, at) => at > 0 && day <= (days[at - 1] ?? ''))
}

const isBlank = (text: string): boolean => text.trim() === ''

/** Lines of clauses that A4 holds at the size of print.css (728 of 14.3 points), a little less to be on the safe side. */
export const LINES_OF_A_PAGE = 49
const LETTERS_OF_A_LINE = 70
const LETTERS_OF_A_COLUMN = 44
/** In lines: the gap around a clause; title, dates and status; the headings of what each expects; the level. */
const CLAUSE_GAP = 0.85
const AROUND = 6.5 + 3.5 + 1.85

/** An estimate of the printed lines: enough to say that it gets long. */
export function linesOf(content: CharterContent): number {
  const { purpose, clauses, expectations } = content
  const rows = [purpose, ...clauses.map(({ words }) => words)].filter((words) => !isBlank(words))
  const inRows = rows.reduce((sum, words) => sum + CLAUSE_GAP + wrapped(words, LETTERS_OF_A_LINE), 0)
  const columns = Object.values(expectations).map((words) => wrapped(words, LETTERS_OF_A_COLUMN))
  return Math.ceil(inRows + Math.max(...columns) + AROUND)
}

const wrapped = (words: string, letters: number): number =>
  isBlank(words)
    ? 0
    : words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)

export interface CharterVersion {
  readonly charterId: string
  readonly version: number
  readonly previousSha256: string | null
  readonly content: CharterContent
  readonly names: CharterNames
}

/**
 * What both sign, as JSON: without "me" and "partner", which each side would read the other way round. The parties
 * stand in the order in which the charter was begun. It names the version before it, so that none can be left out.
 */
export function signedForm({
  charterId,
  version,
  previousSha256,
  content,
  names,
}: CharterVersion): JsonValue {
  const { title, purpose, sinceOn, reviewOn, endsOn, disclosureLevel, clauses, expectations } = content
  return {
    format: 'duologue-charter-1',
    charterId,
    version,
    previousSha256,
    title,
    purpose,
    sinceOn,
    reviewOn,
    endsOn,
    disclosureLevel,
    parties: [
      { name: names.me, expects: expectations.me },
      { name: names.partner, expects: expectations.partner },
    ],
    clauses: clauses.map(({ key, heading, words, isOwn }) => ({ key, heading, words, isOwn })),
  }
}
