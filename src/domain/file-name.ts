// Names of files that leave. Invariant: a default name says nothing but a day.

export interface CalendarDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/** `Summary 2026-11-19.pdf`, where `kind` says "Summary": neither a name nor a title. */
export function defaultExportName(kind: string, on: CalendarDay, extension: string): string {
  const day = [digits(on.year, 4), digits(on.month, 2), digits(on.day, 2)].join('-')
  return `${kind} ${day}.${extension}`
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0')
