// Templates a note can begin with, and questions to think along. Own ones lie in the private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { document, id, title } from './fields'
import { pairPurpose } from './pairs'
import { notePart } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** Those that come with the program have a name for an id, own ones a UUID. */
const templateId = z.string().min(1).max(80)

export const template = z.strictObject({
  id: templateId,
  title: z.string(),
  part: notePart,
  /** What it is for, in a line; empty for own ones. */
  about: z.string(),
  /** The purposes of a pair it is made for; empty: all. */
  purposes: z.array(pairPurpose),
  isOwn: z.boolean(),
})

export const promptPhase = z.enum(['prepare', 'hold', 'reflect'])

export const prompt = z.strictObject({ id: z.string(), text: z.string() })

export const templatesContract = {
  /** Own ones first, then those made for the purpose, then the general ones. */
  list: base.input(z.strictObject({ purpose: pairPurpose.nullable() })).output(z.array(template)),
  read: base.input(z.strictObject({ templateId })).output(z.strictObject({ template, document })),
  /** Marks "may be shared" are not taken along: they belong to the words of their note. */
  add: base.input(z.strictObject({ title: title.min(1), part: notePart, document })).output(template),
  rename: base.input(z.strictObject({ templateId: id, title: title.min(1) })).output(template),
  /** Three questions; the same ones for the same seed (a session's id), others for another. */
  prompts: base
    .input(z.strictObject({ purpose: pairPurpose, phase: promptPhase, seed: z.string().max(80) }))
    .output(z.array(prompt)),
}

export type Template = z.infer<typeof template>
export type Prompt = z.infer<typeof prompt>
export type PromptPhase = z.infer<typeof promptPhase>
