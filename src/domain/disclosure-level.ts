// What others may see of a pair, as its charter says. Invariant: each level allows all that the one below it does.

/** 0: that the pair exists · 1: dates · 2: themes · 3: the agreed summary. */
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

/** Without a passage a summary is about themes, in words of one's own. */
export const allowsSummary = (level: DisclosureLevel | null, holdsPassages: boolean): boolean =>
  allows(level, holdsPassages ? 'agreedSummary' : 'themes')

/** Passages of notes, which only an agreed summary may hold. */
export const allowsPassages = (level: DisclosureLevel | null): boolean => allows(level, 'agreedSummary')
