// Pairs: me, a partner, a purpose, and what the two said when they set themselves up. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Level } from '../domain/peers'
import type { SetUpStep } from '../domain/set-up-steps'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, personName, shortText } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const pairPurpose = z.enum(['educational', 'diversity', 'strategy', 'own'])
const level = z.enum(['staff', 'lead', 'manager', 'director', 'executive']) satisfies z.ZodType<Level>
const channel = z.enum(['inPerson', 'walk', 'video', 'phone', 'chat', 'email'])
const setUpStep = z.enum([
  'purpose',
  'objective',
  'skills',
  'functions',
  'lines',
  'rhythm',
  'standing',
  'charter',
]) satisfies z.ZodType<SetUpStep>
const functionWords = z.string().max(200)

/** How the two like to reach each other; what each asks of the other in their own words. */
export const communication = z.strictObject({
  channels: z.array(channel).max(6),
  mine: shortText,
  partners: shortText,
})

/** What is said on the path of the set-up. */
const said = {
  purpose: pairPurpose,
  /** In their own words; may go with any of the purposes. */
  purposeWords: shortText,
  objective: shortText,
  myFunction: functionWords,
  partnerFunction: functionWords,
  /** Level in the organisation; null: not said. */
  myLevel: level.nullable(),
  partnerLevel: level.nullable(),
  communication,
}

export const pair = z.strictObject({
  id,
  myName: personName,
  partnerName: personName,
  ...said,
  createdAt: instant,
  sessionCount: z.number().int(),
  summaryCount: z.number().int(),
  /** Null while it goes on. What was written stays; nothing reminds of an ended pair. */
  endedOn: calendarDay.nullable(),
  /** Steps of the set-up that are done, in their order. */
  doneSteps: z.array(setUpStep),
})

const pairPeriod = z.strictObject({
  beganOn: calendarDay,
  /** Null: it goes on. */
  endedOn: calendarDay.nullable(),
  howItEnded: shortText,
})

const details = { myName: personName, partnerName: personName, purpose: pairPurpose, objective: shortText }
const dayErrors = { DAY_BEFORE_BEGINNING: {} }

export const pairsContract = {
  list: base.input(z.strictObject({})).output(z.array(pair)),
  /** Made of a candidate, it takes over what they do, and the candidate counts as paired. */
  create: base
    .input(
      z.strictObject({
        ...details,
        purposeWords: shortText.optional(),
        candidateId: id.optional(),
        /** The day where the reader is: the pair begins on it. */
        today: calendarDay.optional(),
      }),
    )
    .output(pair),
  revise: base.input(z.strictObject({ pairId: id, ...details })).output(pair),
  /** What is left out stays as it is. */
  describe: base
    .input(
      z.strictObject({
        pairId: id,
        ...z.strictObject(said).partial().shape,
        communication: communication.partial().optional(),
      }),
    )
    .output(pair),
  /** The person says of a step that it is done. */
  markStep: base.input(z.strictObject({ pairId: id, step: setUpStep })).output(pair),
  /** Oldest first; there is always one. */
  periods: base.input(z.strictObject({ pairId: id })).output(z.array(pairPeriod)),
  /** A pair that ended already stays as it is. */
  end: base
    .errors(dayErrors)
    .input(z.strictObject({ pairId: id, endedOn: calendarDay, howItEnded: shortText }))
    .output(pair),
  beginAgain: base
    .errors(dayErrors)
    .input(z.strictObject({ pairId: id, beganOn: calendarDay }))
    .output(pair),
}

export type Pair = z.infer<typeof pair>
export type PairPurpose = z.infer<typeof pairPurpose>
export type Channel = z.infer<typeof channel>
export type Communication = z.infer<typeof communication>
