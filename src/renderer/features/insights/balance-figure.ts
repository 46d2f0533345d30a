// Give and take as bars, a table and a sentence. Passages "both ways" count on either side.
import {
  balanceOf,
  isMarked,
  type BalancePrompt,
  type QuarterBalance,
  type SessionBalance,
} from '../../../domain/balance'
import { m } from '../../messages/unlocked'
import type { FigureTable } from '../../ui/charts/figure-table'
import type { LegendEntry } from '../../ui/charts/Legend'
import type { MirrorBar } from '../../ui/charts/MirrorBars'
import { asDay, asMonthName, asPlainDay } from '../../ui/local-dates'
import { bucketInWords } from './bucket-words'

export type TitledBalance = SessionBalance & { readonly title: string }

const { balance: words, quarters: quarterly } = m.insights
/** What is not known is not zero. */
const UNKNOWN = '–'

export const balanceBars = (sessions: readonly TitledBalance[]): MirrorBar[] =>
  sessions.map((session) => {
    const { sessionId: key, heldOn, title } = session
    const name = words.session(asDay(heldOn), title)
    const label = asDay(heldOn)
    if (!isMarked(session)) return { key, label, words: words.unmarkedBar(name), up: null, down: null }
    const { given, taken, both } = balanceOf([session])
    return { key, label, words: words.bar(name, given, taken, both), up: given, down: taken, common: both }
  })

export const balanceTable = (sessions: readonly TitledBalance[]): FigureTable => ({
  caption: words.caption,
  columns: Object.values(words.columns),
  rows: sessions.map((session) => {
    const name = words.session(asPlainDay(session.heldOn), session.title)
    if (!isMarked(session)) return [name, ...Array<string>(5).fill(UNKNOWN)]
    const { given, taken, both, wordsGiven, wordsTaken } = balanceOf([session])
    return [name, ...[given, wordsGiven, taken, wordsTaken, both].map(String)]
  }),
})

export function balanceLegend(bars: readonly MirrorBar[]): LegendEntry[] {
  const hasCommon = bars.some(({ common = 0 }) => common > 0)
  const hasUnknown = bars.some(({ up }) => up === null)
  return [
    { label: words.shared, tone: 'me', mark: 'block' },
    { label: words.learned, tone: 'partner', mark: 'block' },
    ...(hasCommon ? [{ label: words.both, tone: 'both', mark: 'pale' } as const] : []),
    ...(hasUnknown ? [{ label: words.unmarked, tone: 'quiet', mark: 'outline' } as const] : []),
  ]
}

export function promptInWords(prompt: BalancePrompt): string {
  switch (prompt.is) {
    case 'nothingMarked':
      return ''
    case 'tooFew':
      return words.tooFew(prompt.passages)
    case 'even':
      return words.even
    case 'learnsMore':
      return words.learnsMore(asMonthName(prompt.since))
    case 'sharesMore':
      return words.sharesMore(asMonthName(prompt.since))
  }
}

export const quarterBars = (quarters: readonly QuarterBalance[]): MirrorBar[] =>
  quarters.map(({ quarter, given, taken, both, sessions, markedSessions }) => {
    const label = bucketInWords(quarter)
    if (markedSessions === 0)
      return { key: quarter, label, words: quarterly.unmarkedBar(label, sessions), up: null, down: null }
    const bar = quarterly.bar(label, given, taken, markedSessions, sessions)
    return { key: quarter, label, words: bar, up: given, down: taken, common: both }
  })

export const quarterTable = (quarters: readonly QuarterBalance[]): FigureTable => ({
  caption: quarterly.caption,
  columns: [quarterly.column, ...Object.values(words.columns).slice(1), quarterly.sessions, quarterly.marked],
  rows: quarters.map((one) => {
    const counts = [one.given, one.wordsGiven, one.taken, one.wordsTaken, one.both].map(String)
    return [
      bucketInWords(one.quarter),
      ...(one.markedSessions === 0 ? counts.map(() => UNKNOWN) : counts),
      String(one.sessions),
      String(one.markedSessions),
    ]
  }),
})
