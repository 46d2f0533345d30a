// Pairs: me, a partner, a purpose. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant, personName, shortText } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const pairPurpose = z.enum(['educational', 'diversity', 'strategy', 'own'])

export const pair = z.strictObject({
  id,
  myName: personName,
  partnerName: personName,
  purpose: pairPurpose,
  objective: shortText,
  createdAt: instant,
  sessionCount: z.number().int(),
  summaryCount: z.number().int(),
})

const details = { myName: personName, partnerName: personName, purpose: pairPurpose, objective: shortText }

export const pairsContract = {
  list: base.input(z.strictObject({})).output(z.array(pair)),
  create: base.input(z.strictObject(details)).output(pair),
  revise: base.input(z.strictObject({ pairId: id, ...details })).output(pair),
}

export type Pair = z.infer<typeof pair>
export type PairPurpose = z.infer<typeof pairPurpose>
