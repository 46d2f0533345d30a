// Skills of a pair: what one learns and the other teaches, with the level now and the level wanted. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** 1 new to me · 2 heard of it · 3 have tried it · 4 at ease with it · 5 could teach it; null: not said. */
export const skillLevel = z.number().int().min(1).max(5)

/** The learner's own and the other's estimate stand side by side: nothing averages them. */
const levels = {
  nowByMe: skillLevel.nullable(),
  wantedByMe: skillLevel.nullable(),
  nowByPartner: skillLevel.nullable(),
  wantedByPartner: skillLevel.nullable(),
}
const name = z.string().trim().min(1).max(200)

export const skill = z.strictObject({
  id,
  pairId: id,
  /** Whoever learns it; the other one teaches. */
  learner: z.enum(['me', 'partner']),
  name,
  ...levels,
  createdAt: instant,
})

export const skillsContract = {
  /** Oldest first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(skill)),
  add: base
    .input(
      z.strictObject({
        pairId: id,
        learner: skill.shape.learner,
        name,
        ...z.strictObject(levels).partial().shape,
      }),
    )
    .output(skill),
  /** What is left out stays as it is. */
  revise: base
    .input(z.strictObject({ skillId: id, ...z.strictObject({ name, ...levels }).partial().shape }))
    .output(skill),
  remove: base.input(z.strictObject({ skillId: id })).output(z.strictObject({})),
}

export type Skill = z.infer<typeof skill>
