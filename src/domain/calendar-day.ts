// Calendar days and local dates with time as they are written down: `2026-11-19`, `2026-11-19T15:00`. No zone.
const DAY_MS = 86_400_000

/** Takes a day or a day with time, and answers the same form. */
export function daysLater(local: string, days: number): string {
  const moved = new Date(midnightOf(local) + days * DAY_MS).toISOString().slice(0, 10)
  return `${moved}${local.slice(10)}`
}

/** Whole days from one to the other, whatever the time of day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnightOf(to) - midnightOf(from)) / DAY_MS)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (local: string): number => new Date(midnightOf(local)).getUTCDay() || 7

export const dayOf = (local: string): string => local.slice(0, 10)

const midnightOf = (local: string) => Date.parse(`${local.slice(0, 10)}T00:00:00Z`)
