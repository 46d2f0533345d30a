// Calendar quarters as `2026-Q4`.

export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

export function quarterAfter(quarter: string): string {
  const [year, number] = partsOf(quarter)
  return number >= 4 ? `${String(year + 1).padStart(4, '0')}-Q1` : `${quarter.slice(0, 4)}-Q${number + 1}`
}

/** The quarter so many before. */
export function quartersBefore(quarter: string, count: number): string {
  const [year, number] = partsOf(quarter)
  const from = year * 4 + number - 1 - count
  return `${String(Math.floor(from / 4)).padStart(4, '0')}-Q${(from % 4) + 1}`
}

/** Both ends are among them; none if the last one lies before the first. */
export function quartersBetween(first: string, last: string): string[] {
  const quarters: string[] = []
  // The year 10000 would sort before the others, and nothing would ever end.
  const isFourDigits = (quarter: string) => quarter.length === first.length
  for (let quarter = first; quarter <= last && isFourDigits(quarter); quarter = quarterAfter(quarter))
    quarters.push(quarter)
  return quarters
}

/** `2026-Q4` → `2026-10-01`. */
export function firstDayOfQuarter(quarter: string): string {
  const [, number] = partsOf(quarter)
  return `${quarter.slice(0, 4)}-${String(3 * number - 2).padStart(2, '0')}-01`
}

const partsOf = (quarter: string): [number, number] => [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
