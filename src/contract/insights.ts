// What the sessions of a pair say over time: give and take, rhythm, goals, topics, actions, introductions, formats.
// Counts and prompts, never scores. Derived, read only, private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { BalancePrompt, QuarterBalance, SessionBalance } from '../domain/balance'
import type { ActionBucket, ActionPrompt } from '../domain/follow-through'
import type { ProgressOverTime } from '../domain/goal-progress-over-time'
import type { InsightPeriod, InsightSpan } from '../domain/insight-span'
import type { TopicsPrompt } from '../domain/topics-over-time'
import { cardFormat } from './cards'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, localDateTime } from './fields'
import { byWhom } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const insightPeriod = z.enum(['lastSix', 'quarter', 'year', 'all']) satisfies z.ZodType<InsightPeriod>

/** `today`: the day where the reader is. */
const asked = z.strictObject({ pairId: id, today: calendarDay, period: insightPeriod })
const ofPair = z.strictObject({ pairId: id, today: calendarDay })

const count = z.number().int().nonnegative()
const span = z.strictObject({ from: calendarDay, until: calendarDay }) satisfies z.ZodType<InsightSpan>
const side = z.strictObject({ passages: count, words: count })

const sessionBalance = z.strictObject({
  sessionId: id,
  title: z.string(),
  heldOn: localDateTime,
  shared: side,
  learned: side,
  both: side,
}) satisfies z.ZodType<SessionBalance>

const quarterBalance = z.strictObject({
  quarter: z.string(),
  given: count,
  taken: count,
  both: count,
  wordsGiven: count,
  wordsTaken: count,
  sessions: count,
  markedSessions: count,
}) satisfies z.ZodType<QuarterBalance>

const balancePrompt = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['nothingMarked', 'even']) }),
  z.strictObject({ is: z.literal('tooFew'), passages: count }),
  z.strictObject({ is: z.enum(['learnsMore', 'sharesMore']), since: localDateTime }),
]) satisfies z.ZodType<BalancePrompt>

/** Months, quarters or years, oldest first. */
const buckets = { unit: z.enum(['month', 'quarter', 'year']), keys: z.array(z.string()) }

const topicsPrompt = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('faded'), name: z.string(), lastIn: z.string() }),
  z.strictObject({ is: z.literal('new'), name: z.string() }),
  z.strictObject({ is: z.literal('steady'), name: z.string(), in: count, of: count }),
]) satisfies z.ZodType<TopicsPrompt>

const actionBucket = z.strictObject({
  key: z.string(),
  done: count,
  open: count,
  carried: count,
}) satisfies z.ZodType<ActionBucket>

const actionPrompt = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['none', 'allDone']) }),
  z.strictObject({ is: z.literal('carriedOften'), text: z.string(), times: count }),
  z.strictObject({ is: z.literal('overdue'), count }),
]) satisfies z.ZodType<ActionPrompt>

const progressPoint = z.strictObject({ day: calendarDay, share: z.number().min(0).max(1) })
const progress = {
  pieces: z.array(z.array(progressPoint)),
  plan: z.array(progressPoint),
} satisfies Record<keyof ProgressOverTime, z.ZodType>

export const slotState = z.enum(['kept', 'moved', 'cancelled', 'missed', 'unsaid', 'coming'])

export const insightsContract = {
  balance: base.input(asked).output(
    z.strictObject({
      span,
      /** The latest of the span, oldest first. */
      sessions: z.array(sessionBalance),
      /** How many there are in the span. */
      sessionCount: count,
      /** Of the last three years, whatever the period; oldest first. */
      quarters: z.array(quarterBalance),
      prompt: balancePrompt,
    }),
  ),
  topics: base.input(asked).output(
    z.strictObject({
      span,
      ...buckets,
      topics: z.array(
        z.strictObject({
          tagId: id,
          name: z.string(),
          counts: z.array(count),
          sessions: count,
          spread: count,
        }),
      ),
      /** Topics that are not among them. */
      more: count,
      prompt: topicsPrompt,
    }),
  ),
  followThrough: base.input(asked).output(
    z.strictObject({
      span,
      unit: buckets.unit,
      buckets: z.array(actionBucket),
      done: count,
      open: count,
      carried: count,
      /** Half of those whose day is known were done within so many days; null: too few are known. */
      usualDays: count.nullable(),
      prompt: actionPrompt,
    }),
  ),
  /** Open goals, as shares of their way. */
  goals: base.input(ofPair).output(
    z.array(
      z.strictObject({
        goalId: id,
        title: z.string(),
        forWhom: byWhom,
        startsOn: calendarDay,
        dueOn: calendarDay.nullable(),
        ...progress,
      }),
    ),
  ),
  rhythm: base.input(asked).output(
    z.strictObject({
      span,
      slots: z.array(
        z.strictObject({ key: z.string(), on: localDateTime, state: slotState, by: byWhom.nullable() }),
      ),
      met: count,
      of: count,
    }),
  ),
  /** Of all time: the latest quarters, oldest first, without a gap. */
  introductions: base
    .input(ofPair)
    .output(
      z.array(z.strictObject({ quarter: z.string(), promised: count, kept: count, fellThrough: count })),
    ),
  formats: base.input(ofPair).output(z.array(z.strictObject({ format: cardFormat, count }))),
}

export type { InsightPeriod } from '../domain/insight-span'
