// The charter as it is laid out on its one page, on the screen and on paper alike. Empty parts are left out.
import type { CharterContent, CharterNames, CharterSide } from './charter'
import { dayInWords } from './day-in-words'

/** What the page says besides the charter's own words, in its language. */
export interface CharterSheetWords {
  readonly purpose: string
  readonly mayBeSeen: string
  readonly expects: string
  /** For a side whose name was not carried. */
  readonly sides: Readonly<Record<CharterSide, string>>
  /** One sentence for each level, from 0 on. */
  readonly levels: readonly string[]
  readonly version: (version: number) => string
  readonly since: (day: string) => string
  readonly review: (day: string) => string
  readonly ends: (day: string) => string
  readonly months: readonly string[]
}

export interface CharterSheet {
  readonly kind: string
  readonly title: string
  /** Names and dates on one line; empty if there are none. */
  readonly facts: string
  readonly rows: readonly SheetRow[]
  readonly expects: {
    readonly heading: string
    readonly columns: readonly { readonly side: CharterSide; readonly name: string; readonly words: string }[]
  }
}

interface SheetRow {
  readonly key: string
  readonly heading: string
  readonly words: string
}

/** The clause whose words say more about the level. */
export const DISCLOSURE = 'disclosure'

export interface CharterOnPaper {
  readonly content: CharterContent
  readonly names: CharterNames | null
  readonly version: number
}

export function charterSheetOf(charter: CharterOnPaper, words: CharterSheetWords): CharterSheet {
  const { content, names, version } = charter
  const sides: readonly CharterSide[] = ['me', 'partner']
  const columns = sides
    .map((side) => ({ side, name: names?.[side] ?? words.sides[side], words: content.expectations[side] }))
    .filter((column) => column.words.trim() !== '')
  return {
    kind: words.version(version),
    title: content.title,
    facts: [...(names === null ? [] : [`${names.me} & ${names.partner}`]), ...datesOf(content, words)].join(
      ' · ',
    ),
    rows: rowsOf(content, words).filter((row) => row.words.trim() !== ''),
    expects: { heading: words.expects, columns },
  }
}

function datesOf({ sinceOn, reviewOn, endsOn }: CharterContent, words: CharterSheetWords): string[] {
  const said = (day: string | null, sentence: (day: string) => string) =>
    day === null ? [] : [sentence(dayInWords(day, words.months))]
  return [...said(sinceOn, words.since), ...said(reviewOn, words.review), ...said(endsOn, words.ends)]
}

function rowsOf({ purpose, clauses, disclosureLevel }: CharterContent, words: CharterSheetWords): SheetRow[] {
  const level = words.levels[disclosureLevel] ?? ''
  const rows = clauses.map(({ key, heading, words: said }) => ({
    key,
    heading,
    words: key === DISCLOSURE ? [level, said.trim()].filter(Boolean).join(' ') : said,
  }))
  const isLevelSaid = clauses.some(({ key }) => key === DISCLOSURE)
  return [
    { key: 'purpose', heading: words.purpose, words: purpose },
    ...rows,
    ...(isLevelSaid ? [] : [{ key: DISCLOSURE, heading: words.mayBeSeen, words: level }]),
  ]
}
