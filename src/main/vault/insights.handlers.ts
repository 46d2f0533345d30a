// Insights, asked for by the page: each plot is put together here out of what other features keep.
import { implement } from '@orpc/server'
import { insightsContract, type InsightPeriod } from '../../contract/insights'
import { balanceByQuarter, balancePrompt } from '../../domain/balance'
import { daysLater } from '../../domain/calendar-day'
import { followThrough } from '../../domain/follow-through'
import { progressOverTime } from '../../domain/goal-progress-over-time'
import { insightSpan } from '../../domain/insight-span'
import { firstDayOfQuarter, quarterOf, quartersBefore, quartersBetween } from '../../domain/quarters'
import { lastSlots, rhythmFacts } from '../../domain/rhythm'
import { topicsOverTime, topicsPrompt } from '../../domain/topics-over-time'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { slotsBetween } from './rhythm/kept'

const LAST_SESSIONS = 6
const MOST_SESSIONS = 36
const MOST_QUARTERS = 12
const MOST_SLOTS = 40
/** The next date of a rhythm lies within. */
const COMING_DAYS = 62

interface Asked {
  readonly pairId: string
  readonly today: string
  readonly period: InsightPeriod
}

export function insightsHandlers({ vault }: VaultDeps) {
  const os = implement(insightsContract)
  const { insights, pairs, goals, checkIns, cards } = vault.privateRoom

  const mustBeThere = (pairId: string) => {
    if (pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
  }
  const spanOf = ({ pairId, today, period }: Asked) => {
    mustBeThere(pairId)
    return insightSpan(period, insights.heldDates(pairId, today), today)
  }

  return os.router({
    balance: os.balance.handler(({ input }) => {
      const span = spanOf(input)
      const recent = firstDayOfQuarter(quartersBefore(quarterOf(input.today), MOST_QUARTERS - 1))
      const from = span.from < recent ? span.from : recent
      const all = insights.balances({ pairId: input.pairId, from, until: input.today })
      const within = all.filter(({ heldOn }) => heldOn >= span.from)
      return {
        span,
        sessions: within.slice(input.period === 'lastSix' ? -LAST_SESSIONS : -MOST_SESSIONS),
        sessionCount: within.length,
        quarters: balanceByQuarter(all).slice(-MOST_QUARTERS),
        prompt: { ...balancePrompt(within) },
      }
    }),
    topics: os.topics.handler(({ input }) => {
      const span = spanOf(input)
      const over = topicsOverTime(
        insights.tagMonths({ pairId: input.pairId, ...span }),
        span.from,
        span.until,
      )
      return {
        span,
        ...over,
        keys: [...over.keys],
        topics: over.topics.map((topic) => ({ ...topic, counts: [...topic.counts] })),
        prompt: {
          ...topicsPrompt(over, (tagId) => insights.isTaggedBefore(input.pairId, tagId, span.from)),
        },
      }
    }),
    followThrough: os.followThrough.handler(({ input }) => {
      const span = spanOf(input)
      const found = followThrough(insights.actions({ pairId: input.pairId, ...span }), span, input.today)
      return { span, ...found, buckets: [...found.buckets], prompt: { ...found.prompt } }
    }),
    goals: os.goals.handler(({ input }) => {
      mustBeThere(input.pairId)
      return goals
        .list(input.pairId)
        .filter(({ state }) => state === 'open')
        .map((goal) => {
          const measured = {
            measures: goals.measuresOf(goal.id),
            checkIns: checkIns.of(goal.id),
            milestones: goal.milestones,
          }
          const { pieces, plan } = progressOverTime(goal, measured)
          const { id: goalId, title, forWhom, startsOn, dueOn } = goal
          return {
            goalId,
            title,
            forWhom,
            startsOn,
            dueOn,
            pieces: pieces.map((points) => [...points]),
            plan: [...plan],
          }
        })
    }),
    rhythm: os.rhythm.handler(({ input }) => {
      const span = spanOf(input)
      const until = daysLater(input.today, COMING_DAYS)
      const all = slotsBetween(vault.privateRoom, input.pairId, {
        today: input.today,
        from: span.from,
        until,
      })
      const slots = lastSlots(all, MOST_SLOTS)
      const { met, of } = rhythmFacts(slots)
      return {
        span,
        slots: slots.map(({ key, expectedOn, takesPlaceOn, state, by }) => ({
          key,
          on: takesPlaceOn ?? expectedOn,
          state,
          by,
        })),
        met,
        of,
      }
    }),
    introductions: os.introductions.handler(({ input }) => {
      mustBeThere(input.pairId)
      const known = new Map(cards.byQuarter(input.pairId).map((quarter) => [quarter.quarter, quarter]))
      const [first, ...more] = [...known.keys()]
      if (first === undefined) return []
      return quartersBetween(first, more.at(-1) ?? first)
        .slice(-MOST_QUARTERS)
        .map((quarter) => {
          const { promised = 0, made: kept = 0, fellThrough = 0 } = known.get(quarter) ?? {}
          return { quarter, promised, kept, fellThrough }
        })
    }),
    formats: os.formats.handler(({ input }) => {
      mustBeThere(input.pairId)
      return cards.formatsTried(input.pairId).map((one) => ({ ...one }))
    }),
  })
}
