// Whether two people stand on one level. Invariant: unless both levels are known and differ, nothing speaks of levels.

/** Level in the organisation, as the person wrote it down. In no order that anything is computed from. */
export const LEVELS = ['staff', 'lead', 'manager', 'director', 'executive'] as const

export type Level = (typeof LEVELS)[number]

export const isPeerPair = (mine: Level | null, partners: Level | null): boolean =>
  mine === null || partners === null || mine === partners
