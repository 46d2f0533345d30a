// What one searches for, as it stands on screen, and as the vault is asked for it.
// Invariant: it lives in memory only: never in the page's storage, its address or its title.
import type { SearchFilters, SearchKind, SavedSearch } from '../../../contract/search'
import type { SearchMode } from '../../../domain/search-query'
import { daysLater } from '../../../domain/calendar-day'

/** Preparations and reflections are notes the vault tells apart by a word of the query. */
export type KindChoice = 'any' | 'prep' | 'reflection' | Exclude<SearchKind, 'pair'>

export type Period = 'any' | 'week' | 'month' | 'year' | 'between'

export interface Asked {
  readonly text: string
  readonly mode: SearchMode
  readonly kind: KindChoice
  readonly period: Period
  readonly filters: Omit<SearchFilters, 'kinds'>
}

export const nothingAsked: Asked = { text: '', mode: 'typing', kind: 'any', period: 'any', filters: {} }

/** Of a longer text the beginning is asked for; the vault would look at no more of it. */
const LONGEST = 7_900
const DAYS: Readonly<Record<Period, number | null>> = {
  any: null,
  week: 7,
  month: 30,
  year: 365,
  between: null,
}

export interface Request {
  readonly text: string
  readonly mode: SearchMode
  readonly filters: SearchFilters
}

/** `today`: a calendar day. */
export function requestOf({ text, mode, kind, period, filters }: Asked, today: string): Request {
  const days = DAYS[period]
  const kinds = kindsOf(kind)
  return {
    // In front: the last word may still be typed.
    text: wordOf(kind) + text.slice(0, LONGEST),
    mode,
    filters: {
      ...filters,
      ...(kinds === null ? {} : { kinds }),
      ...(days === null ? {} : { fromDay: daysLater(today, -days) }),
    },
  }
}

export const isNothingAsked = (asked: Asked): boolean => asked.text.trim() === '' && !hasFilters(asked)

export const hasFilters = ({ kind, period, filters }: Asked): boolean =>
  kind !== 'any' ||
  (period !== 'any' && period !== 'between') ||
  Object.values(filters).some((value) => value !== undefined)

/** A saved search as it was on screen when it was saved; a period that went with the day became two days. */
export function askedOf({
  text,
  filters: { kinds, ...filters },
}: Pick<SavedSearch, 'text' | 'filters'>): Asked {
  const part = parts.find((one) => text.startsWith(wordOf(one)))
  const [kind] = kinds ?? []
  const isBetween = filters.fromDay !== undefined || filters.toDay !== undefined
  return {
    text: part === undefined ? text : text.slice(wordOf(part).length),
    mode: 'typing',
    kind: part ?? (kind === undefined || kind === 'pair' ? 'any' : kind),
    period: isBetween ? 'between' : 'any',
    filters,
  }
}

const parts = ['prep', 'reflection'] as const

const isPart = (kind: KindChoice): kind is (typeof parts)[number] => parts.some((part) => part === kind)

const wordOf = (kind: KindChoice): string => (isPart(kind) ? `kind:${kind} ` : '')

const kindsOf = (kind: KindChoice): SearchFilters['kinds'] | null =>
  kind === 'any' || isPart(kind) ? null : [kind]
