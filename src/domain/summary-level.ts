// Which level of disclosure a summary needs: as high as the most telling thing on it.
// Invariant: words of one's own count as themes, in the title too; only a section's own heading says nothing by itself.
import { allows, DISCLOSURE_LEVELS, type Disclosable, type DisclosureLevel } from './disclosure-level'
import { inlineTextOf, markAttribute, textBlocksOf } from './document'
import type { SectionTitles } from './summary-sections'
import type { SummaryDocument } from './summary-document'

/** What can be carried into a summary beside passages of notes. */
export const FACT_KINDS = ['period', 'rhythm', 'review', 'purpose', 'theme', 'goal', 'figure'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** Names of goals are themes; how far they are is for an agreed summary only, as passages are. */
const shows: Readonly<Record<FactKind | 'passage', Disclosable>> = {
  period: 'dates',
  rhythm: 'dates',
  review: 'dates',
  purpose: 'themes',
  theme: 'themes',
  goal: 'themes',
  figure: 'agreedSummary',
  passage: 'agreedSummary',
}

export const levelShowing = (what: Disclosable): DisclosureLevel =>
  DISCLOSURE_LEVELS.find((level) => allows(level, what)) ?? 3

export const levelOfKind = (kind: FactKind | 'passage'): DisclosureLevel => levelShowing(shows[kind])

export const allowsFact = (level: DisclosureLevel | null, kind: FactKind): boolean =>
  allows(level, shows[kind])

export interface CarriedThing {
  readonly carryId: string
  readonly kind: FactKind | 'passage'
  readonly words: string
}

/** Whatever lies beside the summary counts, also when it was deleted on the sheet: it can be withdrawn. */
export function levelNeededBy(
  { title, document }: { readonly title: string; readonly document: SummaryDocument },
  carried: readonly CarriedThing[],
  titles: SectionTitles,
): DisclosureLevel {
  const ofThings = carried.map(({ kind }) => levelOfKind(kind))
  const ofOwnWords =
    title.trim() !== '' || holdsOwnWords(document, carried, titles) ? [levelShowing('themes')] : []
  // That there is a summary, and of when, is no less than a date.
  return [...ofThings, ...ofOwnWords].reduce<DisclosureLevel>(
    (most, level) => (level > most ? level : most),
    levelShowing('dates'),
  )
}

/** Changed inside, carried words are one's own. */
function holdsOwnWords(
  document: SummaryDocument,
  carried: readonly CarriedThing[],
  titles: SectionTitles,
): boolean {
  const wordsOf = new Map(carried.map(({ carryId, words }) => [carryId, asOneLine(words)]))
  const own = new Set(Object.values(titles).map(asOneLine))
  const standing = new Map<string, string>()
  for (const { type, text, nodes } of textBlocksOf(document)) {
    if (type === 'heading' && own.has(asOneLine(text))) continue
    for (const node of nodes) {
      const carryId = markAttribute(node, 'carried', 'carryId')
      const words = inlineTextOf(node)
      if (carryId === undefined || !wordsOf.has(carryId)) {
        if (words.trim() !== '') return true
      } else standing.set(carryId, `${standing.get(carryId) ?? ''}${words}`)
    }
  }
  return [...standing].some(([carryId, words]) => asOneLine(words) !== wordsOf.get(carryId))
}

const asOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()
