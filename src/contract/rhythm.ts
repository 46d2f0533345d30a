// The rhythm of a pair: how often it meets, what became of its dates, and what would help after two misses. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { ReplanAnswerKind } from '../domain/replan'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, localDateTime, timeZone } from './fields'
import { byWhom } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const rule = {
  /** The day it holds from: its first date is the first one on or after it. */
  fromDay: calendarDay,
  unit: z.enum(['weeks', 'months']),
  every: z.number().int().min(1).max(12),
  /** 1 is Monday. Null: the weekday of `fromDay`; with months, its day of the month. */
  weekday: z.number().int().min(1).max(7).nullable(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.number().int().min(5).max(1440).nullable(),
  timeZone,
  /** Who sets the agenda. */
  drives: byWhom,
  /** Who keeps the date free. */
  protects: byWhom,
}

export const rhythm = z.strictObject({ id, pairId: id, ...rule, setAt: instant })

export const slot = z.strictObject({
  key: z.string(),
  expectedOn: localDateTime,
  timeZone,
  state: z.enum(['kept', 'moved', 'cancelled', 'missed', 'unsaid', 'coming']),
  /** Who moved or cancelled it. */
  by: byWhom.nullable(),
  sessionId: id.nullable(),
  takesPlaceOn: localDateTime.nullable(),
  /** The zone of that. */
  takesPlaceIn: timeZone.nullable(),
  /** False: a session from before a rhythm was set. */
  isExpected: z.boolean(),
})

const facts = z.strictObject({
  met: z.number().int(),
  of: z.number().int(),
  cancelledByMe: z.number().int(),
  cancelledByPartner: z.number().int(),
  missesInARow: z.number().int(),
  since: calendarDay.nullable(),
})

const replan = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('raised'), misses: z.number().int(), slotOn: localDateTime }),
  z.strictObject({ is: z.literal('putOff'), until: calendarDay, slotOn: localDateTime }),
  z.strictObject({ is: z.literal('solved') }),
])

const replanAnswer = z.enum([
  'planned',
  'changed',
  'shortened',
  'ended',
  'notNow',
]) satisfies z.ZodType<ReplanAnswerKind>

const ofPair = { pairId: id }

export const rhythmContract = {
  /** The newest rule, which may hold from a day that lies ahead; null: none was set. */
  get: base.input(z.strictObject(ofPair)).output(rhythm.nullable()),
  /** Oldest first. */
  history: base.input(z.strictObject(ofPair)).output(z.array(rhythm)),
  /** Another rule from a day on. What was before keeps its own. A re-plan card that is raised counts as answered. */
  set: base
    .input(
      z.strictObject({
        ...ofPair,
        ...rule,
        today: calendarDay,
        asAnswer: z.enum(['changed', 'shortened']).default('changed'),
      }),
    )
    .output(rhythm),
  /** The last `count` dates that are decided and the next one, oldest first. */
  kept: base
    .input(
      z.strictObject({ ...ofPair, today: calendarDay, count: z.number().int().min(1).max(60).default(12) }),
    )
    .output(z.strictObject({ slots: z.array(slot), facts, replan })),
  /** All dates of a stretch of days (at most ten years), oldest first. */
  slots: base
    .input(z.strictObject({ ...ofPair, today: calendarDay, from: calendarDay, until: calendarDay }))
    .output(z.array(slot)),
  /** The next dates by the rhythm, or by the pair's habit where none is set. */
  propose: base
    .input(
      z.strictObject({
        ...ofPair,
        from: localDateTime,
        count: z.number().int().min(1).max(12),
        /** Of a pair that has neither. */
        timeZone: timeZone.default('UTC'),
      }),
    )
    .output(
      z.array(z.strictObject({ heldOn: localDateTime, timeZone, minutes: z.number().int().nullable() })),
    ),
  answerReplan: base
    .input(
      z.strictObject({
        ...ofPair,
        slotOn: localDateTime,
        answer: replanAnswer,
        until: calendarDay.nullable(),
      }),
    )
    .output(z.strictObject({})),
}

export type Rhythm = z.infer<typeof rhythm>
export type RhythmSlot = z.infer<typeof slot>
export type RhythmFacts = z.infer<typeof facts>
export type Replan = z.infer<typeof replan>
