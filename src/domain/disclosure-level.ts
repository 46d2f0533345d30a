// What others may see of a pair, as its charter says. Invariant: each level allows all that the one below it does.

/**
 * 0: that the pair exists · 1: dates · 2: themes · 3: the agreed summary. Of a summary that means: 0 nothing leaves ·
 * 1 days, rhythm, the date of the review · 2 also words of one's own, tags, names of goals, the purpose · 3 also passages of
 * notes and how far goals are (`summary-level.ts`).
 */
export type DisclosureLevel = 0 | 1 | 2 | 3

export const DISCLOSURE_LEVELS: readonly DisclosureLevel[] = [0, 1, 2, 3]

export type Disclosable = 'pairExists' | 'dates' | 'themes' | 'agreedSummary'

const fromLevel: Readonly<Record<Disclosable, DisclosureLevel>> = {
  pairExists: 0,
  dates: 1,
  themes: 2,
  agreedSummary: 3,
}

/** `null`: no charter was ever ready, so nothing is capped. */
export const allows = (level: DisclosureLevel | null, what: Disclosable): boolean =>
  level === null || level >= fromLevel[what]

/** `needed`: what `levelNeededBy` says of it. */
export const allowsSummary = (level: DisclosureLevel | null, needed: DisclosureLevel): boolean =>
  level === null || level >= needed

/** Passages of notes, which only an agreed summary may hold. */
export const allowsPassages = (level: DisclosureLevel | null): boolean => allows(level, 'agreedSummary')
