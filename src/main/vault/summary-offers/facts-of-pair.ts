// Gathers from both rooms what a summary of a pair could take over. Reads only.
import { daysLater } from '../../../domain/calendar-day'
import { readyCharterOf } from '../charter/level'
import { keptOf } from '../rhythm/kept'
import type { OpenVault } from '../rooms/open-vault'
import { summaryOffersOf, type FactOffer, type SummaryFacts } from './offers'

export interface OfferRooms {
  readonly privateRoom: Pick<
    OpenVault['privateRoom'],
    'goals' | 'rhythm' | 'pairs' | 'sessions' | 'insights' | 'carries' | 'notes' | 'charters'
  >
  readonly sharedRoom: Pick<
    OpenVault['sharedRoom'],
    'summaries' | 'charters' | 'charterVersions' | 'agreements'
  >
}

export interface OffersAsked {
  readonly summaryId: string
  readonly pairId: string
  /** The day where the reader is. */
  readonly today: string
}

/** As the goals, plots and pages of the pair count. */
const LAST_DATES = 12
const RECENT_DAYS = 92
const BEFORE_ALL = '0001-01-01'

export const summaryOffers = (rooms: OfferRooms, asked: OffersAsked): FactOffer[] =>
  summaryOffersOf(factsOf(rooms, asked))

function factsOf(rooms: OfferRooms, { summaryId, pairId, today }: OffersAsked): SummaryFacts {
  const { privateRoom } = rooms
  const { facts } = keptOf(privateRoom, pairId, today, LAST_DATES)
  const all = privateRoom.insights.heldDates(pairId, today)
  const recentFrom = daysLater(today, -RECENT_DAYS)
  return {
    goals: privateRoom.goals.list(pairId).filter(({ state }) => state !== 'archived'),
    kept: { met: facts.met, of: facts.of },
    rhythm: privateRoom.rhythm.history(pairId).at(-1),
    held: [
      { name: 'chosen', dates: datesOfPassages(rooms, summaryId) },
      { name: 'recent', dates: all.filter((date) => date >= recentFrom) },
      { name: 'all', dates: all },
    ],
    themes: themesOf(privateRoom, pairId, today),
    charter: charterFactsOf(rooms, pairId),
  }
}

/** Of the sessions whose passages stand beside the summary. */
function datesOfPassages({ privateRoom, sharedRoom }: OfferRooms, summaryId: string): string[] {
  const arrived = new Set(sharedRoom.summaries.carried(summaryId).map(({ carryId }) => carryId))
  const sessions = new Map<string, string>()
  for (const { id, noteId } of privateRoom.carries.ofSummary(summaryId)) {
    const note = arrived.has(id) ? privateRoom.notes.find(noteId) : undefined
    if (note !== undefined) sessions.set(note.sessionId, note.heldOn)
  }
  return [...sessions.values()].sort()
}

function themesOf(
  { insights }: OfferRooms['privateRoom'],
  pairId: string,
  today: string,
): SummaryFacts['themes'] {
  const themes = new Map<string, { tagId: string; name: string; sessions: number }>()
  for (const { tagId, name, sessions } of insights.tagMonths({ pairId, from: BEFORE_ALL, until: today })) {
    themes.set(tagId, { tagId, name, sessions: sessions + (themes.get(tagId)?.sessions ?? 0) })
  }
  return [...themes.values()].sort(
    (one, other) => other.sessions - one.sessions || one.name.localeCompare(other.name, 'en'),
  )
}

function charterFactsOf(rooms: OfferRooms, pairId: string): SummaryFacts['charter'] {
  const ready = readyCharterOf(rooms, pairId)
  if (ready === undefined) return undefined
  const { purpose, reviewOn } = ready.content
  const purposeSources = rooms.privateRoom.charters
    .parts(ready.charterId)
    .filter(({ part }) => part === 'purpose')
    .flatMap(({ sources }) => sources)
  return { purpose, purposeSources, reviewOn }
}
