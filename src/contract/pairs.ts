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

export const pairsContract = {
  list: base.input(z.strictObject({})).output(z.array(pair)),
  create: base
    .input(
      z.strictObject({
        myName: personName,
        partnerName: personName,
        purpose: pairPurpose,
        objective: shortText,
      }),
    )
    .output(pair),
}

export type Pair = z.infer<typeof pair>
export type PairPurpose = z.infer<typeof pairPurpose>
