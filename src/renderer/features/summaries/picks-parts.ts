// The parts of what may be shared, in the order in which they stand, and how much of each was chosen.
import type { Candidate, FactOffer } from '../../../contract/summaries'

export type PicksPart = 'passages' | FactPart
export type FactPart = 'rhythm' | 'header' | 'themes' | 'charter'

export interface PartCount {
  readonly part: PicksPart
  readonly chosen: number
  readonly all: number
}

/** Where one is led to. */
export const partId = (part: PicksPart): string => `picks-${part}`

/** The days stand with the names: both are the head of the sheet. */
export function partOf({ group, forms }: FactOffer): FactPart {
  if (forms.some(({ kind }) => kind === 'period')) return 'header'
  return group === 'goals' ? 'rhythm' : group
}

export interface Countable {
  readonly candidates: readonly Pick<Candidate, 'carryId'>[]
  readonly offers: readonly FactOffer[]
  readonly hasNames: boolean
}

/** Without the parts that have nothing to choose. */
export function partCounts({ candidates, offers, hasNames }: Countable): PartCount[] {
  const ofPart = (part: FactPart): PartCount => {
    const within = offers.filter((offer) => partOf(offer) === part)
    return { part, chosen: within.filter(({ chosen }) => chosen !== null).length, all: within.length }
  }
  const header = ofPart('header')
  const chosen = candidates.filter(({ carryId }) => carryId !== null).length
  const counts: PartCount[] = [
    { part: 'passages', chosen, all: candidates.length },
    ofPart('rhythm'),
    // Both names are one choice.
    { ...header, chosen: header.chosen + Number(hasNames), all: header.all + 1 },
    ofPart('themes'),
    ofPart('charter'),
  ]
  return counts.filter(({ all }) => all > 0)
}
