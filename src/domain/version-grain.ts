// Which earlier words of a note are kept, and for how long. Invariant: words that rested, or that many of went away at
// once, are in a version; no version is blank, and no two in a row say the same.

/** Lengths of time in milliseconds; every time is one since 1970. */
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
export const REST_MS = 5 * MINUTE
export const LONGEST_WITHOUT_MS = 10 * MINUTE
export const ALL_FOR_MS = 7 * DAY
export const DAILY_FOR_MS = 90 * DAY
/** So many characters gone are a cut; fewer are one if they were a good part of the note. */
const CUT = { characters: 200, smallestCharacters: 40, smallestPart: 0.2 } as const

/** What counts as the words of a note: marks and looks do not. */
export interface Wording {
  readonly text: string
  readonly attachmentIds: readonly string[]
}

export type KeptOnPurpose = 'restore' | 'merge'
export type KeepReason = 'pause' | 'cut' | 'writing' | KeptOnPurpose

/** How the writing goes: since when nothing is in a version yet, and when the words last changed. */
export interface Writing {
  readonly since: number
  readonly changedAt: number
}

export interface Save {
  readonly before: Wording
  readonly next: Wording
  readonly writing: Writing
  readonly at: number
  readonly keepBefore?: KeptOnPurpose | undefined
}

/** Why the words that a save is about to replace are worth a version, as far as the save alone tells. */
export function reasonToKeep({ before, next, writing, at, keepBefore }: Save): KeepReason | undefined {
  if (isBlank(before)) return undefined
  if (keepBefore !== undefined) return keepBefore
  if (isSameWording(before, next)) return undefined
  if (hasPassed(REST_MS, writing.changedAt, at)) return 'pause'
  if (isCut(before, next)) return 'cut'
  return hasPassed(LONGEST_WITHOUT_MS, writing.since, at) ? 'writing' : undefined
}

/**
 * What becomes of words that are worth a version, beside the last one kept. `instead`: they are the last one's words
 * with newer marks. `not`: the last one holds all of them.
 */
export function placeOfVersion(
  reason: KeepReason,
  before: Wording,
  last: { readonly wording: Wording; readonly reason: KeepReason } | undefined,
): 'new' | 'instead' | 'not' {
  if (last === undefined) return 'new'
  if (isSameWording(before, last.wording)) return isOnPurpose(last.reason) ? 'not' : 'instead'
  return reason === 'cut' && isShortened(before, last.wording) ? 'not' : 'new'
}

/** How the writing goes on after the save. `isKept`: the words before it are in a version now. */
export function writingAfter({ before, next, writing, at }: Save, isKept: boolean): Writing {
  if (isSameWording(before, next)) return isKept ? { ...writing, since: at } : writing
  return { since: isKept || isBlank(before) ? at : writing.since, changedAt: at }
}

/** The versions that stay: all of the last days, then the last of each day (UTC), then the last of each week. */
export function thinned<Version extends { readonly savedAt: number }>(
  versions: readonly Version[],
  now: number,
): Version[] {
  const lastOf = new Map<string, Version>()
  for (const version of versions) {
    const stretch = stretchOf(version.savedAt, now)
    const other = stretch === undefined ? undefined : lastOf.get(stretch)
    if (stretch !== undefined && (other === undefined || other.savedAt <= version.savedAt))
      lastOf.set(stretch, version)
  }
  return versions.filter((version) => {
    const stretch = stretchOf(version.savedAt, now)
    return stretch === undefined || lastOf.get(stretch) === version
  })
}

/** When the thinning has to look at a version again; null: it stays as long as its note. */
export function nextThinning(savedAt: number, now: number): number | null {
  return [allUntil(savedAt), dailyUntil(savedAt)].find((at) => at > now) ?? null
}

export const isSameWording = (one: Wording, other: Wording): boolean =>
  one.text === other.text && one.attachmentIds.join() === other.attachmentIds.join()

const isBlank = ({ text, attachmentIds }: Wording): boolean =>
  text.trim() === '' && attachmentIds.length === 0

const isOnPurpose = (reason: KeepReason): boolean => reason === 'restore' || reason === 'merge'

/** A clock that was set back says nothing: then it counts as passed, so that words are rather kept than lost. */
const hasPassed = (length: number, from: number, to: number): boolean => to < from || to - from >= length

function isCut(before: Wording, next: Wording): boolean {
  if (before.attachmentIds.some((id) => !next.attachmentIds.includes(id))) return true
  const gone = before.text.length - charactersStaying(before.text, next.text)
  if (gone >= CUT.characters) return true
  return gone >= CUT.smallestCharacters && gone >= CUT.smallestPart * before.text.length
}

/** Nothing stands in it that is not in `whole`: only one stretch is missing. */
const isShortened = (part: Wording, whole: Wording): boolean =>
  part.text.length < whole.text.length &&
  part.attachmentIds.every((id) => whole.attachmentIds.includes(id)) &&
  charactersStaying(whole.text, part.text) === part.text.length

/** How many characters of `before` stand in `next` at its beginning and at its end. */
function charactersStaying(before: string, next: string): number {
  const shorter = Math.min(before.length, next.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === next.charCodeAt(start)) start += 1
  let end = 0
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === next.charCodeAt(next.length - 1 - end)
  )
    end += 1
  return start + end
}

/** The day or week in which only the last version stays; undefined while all do. */
function stretchOf(savedAt: number, now: number): string | undefined {
  if (now < allUntil(savedAt)) return undefined
  return now < dailyUntil(savedAt) ? `day ${String(dayOf(savedAt))}` : `week ${String(weekOf(savedAt))}`
}

// Counted from the end of the day or week: its versions grow old together, so that thinning often or seldom is the same.
const allUntil = (savedAt: number): number => (dayOf(savedAt) + 1) * DAY + ALL_FOR_MS
const dailyUntil = (savedAt: number): number => ((weekOf(savedAt) + 1) * 7 - MONDAY) * DAY + DAILY_FOR_MS

/** Days since 1970 began, on a Thursday; with three days more, a week begins on Monday. */
const MONDAY = 3
const dayOf = (time: number): number => Math.floor(time / DAY)
const weekOf = (time: number): number => Math.floor((dayOf(time) + MONDAY) / 7)
