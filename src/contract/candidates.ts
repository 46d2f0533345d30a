// The shortlist of people one might pair with. Private room; of the whole vault, not of a pair.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant, personName, shortText } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const candidateState = z.enum(['idea', 'asked', 'agreed', 'declined', 'paired'])

const words = {
  name: personName,
  /** What they do. */
  work: z.string().max(200),
  couldTeachMe: shortText,
  couldLearnFromMe: shortText,
  /** Never offered for a letter. */
  why: shortText,
}

export const candidate = z.strictObject({
  id,
  ...words,
  state: candidateState,
  createdAt: instant,
  changedAt: instant,
})

export const candidatesContract = {
  /** The one changed last comes first. */
  list: base.input(z.strictObject({})).output(z.array(candidate)),
  add: base.input(z.strictObject(words)).output(candidate),
  revise: base.input(z.strictObject({ candidateId: id, ...words, state: candidateState })).output(candidate),
}

export type PairCandidate = z.infer<typeof candidate>
export type CandidateState = z.infer<typeof candidateState>
