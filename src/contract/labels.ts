// Tags and people: what passages are labelled with. Notes refer to them by id, so a new name shows everywhere at once.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, personName } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const label = z.strictObject({
  id,
  name: personName,
  /** In how many notes it stands. */
  noteCount: z.number().int(),
})

/** Tags and people are asked for in the same words. NAME_TAKEN answers the one that bears it: it can be merged. */
const labelContract = {
  /** By name. */
  list: base.input(z.strictObject({})).output(z.array(label)),
  /** The one of that name if there is one (upper and lower case are the same), else a new one. */
  add: base.input(z.strictObject({ name: personName })).output(label),
  rename: base
    .errors({ NAME_TAKEN: { data: z.object({ id, name: z.string() }) } })
    .input(z.strictObject({ id, name: personName }))
    .output(label),
  /** Every note that bears `from` bears `into` instead, in one transaction; `from` is gone. Answers how many notes changed. */
  merge: base
    .input(z.strictObject({ from: id, into: id }))
    .output(z.strictObject({ noteCount: z.number().int() })),
}

export const tagsContract = labelContract
export const peopleContract = labelContract

export type Label = z.infer<typeof label>
