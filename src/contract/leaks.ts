// What the leak check finds, the names it keeps, and the hits that were let leave on purpose.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant, localDateTime, personName, shortText } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** Word for word, in nearly the same words, a name to keep, or one of the things that name a person or an account. */
export const leakKind = z.enum(['verbatim', 'near', 'name', 'sum', 'email', 'phone', 'iban', 'date'])

/** Where the vault knows a name from. */
export const nameOrigin = z.enum(['own', 'person', 'pair', 'candidate', 'helper'])

/** Why it may not leave: where the same words stand in private, whose name it is. */
export const leakSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('note'),
    sessionId: id,
    sessionTitle: z.string(),
    heldOn: localDateTime,
  }),
  z.strictObject({ kind: z.literal('pair'), partnerName: z.string() }),
  /** In something that is no note; `name` is what people know it by. */
  z.strictObject({
    kind: z.literal('loose'),
    what: z.enum([
      'session',
      'goal',
      'reason',
      'tag',
      'person',
      'file',
      'template',
      'savedSearch',
      'pair',
      'candidate',
      'card',
      'review',
      'override',
    ]),
    name: z.string(),
  }),
  z.strictObject({ kind: z.literal('name'), name: z.string(), origin: nameOrigin }),
  /** In the same sentence as a name to keep. */
  z.strictObject({ kind: z.literal('dateOfName'), name: z.string() }),
  /** A sum, an address, a number: it stands there itself. */
  z.strictObject({ kind: z.literal('pattern') }),
])

/** What every hit has, wherever it stands. */
export const leakHit = z.strictObject({
  /** Of the kind and the words: the same as long as they stand. */
  key: z.string().length(64),
  kind: leakKind,
  /** The words as they stand in the draft. */
  quote: z.string(),
  source: leakSource,
  /** Of a near copy: the private words it is like. */
  original: z.string().nullable(),
  /** Names to keep that stand in the quote. */
  names: z.array(z.string()),
})

export const letLeave = z.strictObject({ reason: z.string(), at: instant })

export const leakCounts = {
  notesChecked: z.number().int(),
  /** How many names are kept. */
  namesChecked: z.number().int(),
  /** How many words in a row count as a leak. */
  runLength: z.number().int(),
}

const leakSubject = z.strictObject({ kind: z.enum(['summary', 'charter']), id })
const hitKey = z.string().length(64)

const keptName = z.strictObject({ name: z.string(), origin: nameOrigin, isKept: z.boolean() })
const names = z.array(keptName)

export const leaksContract = {
  /** Lets one hit leave, while its very words stand. NOT_FOUND: the saved draft has no such hit. */
  override: base
    .input(z.strictObject({ subject: leakSubject, key: hitKey, reason: shortText.min(1) }))
    .output(z.strictObject({})),
  takeBack: base.input(z.strictObject({ subject: leakSubject, key: hitKey })).output(z.strictObject({})),
  /** By name. People, pairs, the shortlist and helpers are kept unless they were let go. */
  names: base.input(z.strictObject({})).output(names),
  addName: base.input(z.strictObject({ name: personName })).output(names),
  /** A name of one's own goes; one that the vault knows is no longer kept. */
  letGo: base.input(z.strictObject({ name: personName })).output(names),
  keepAgain: base.input(z.strictObject({ name: personName })).output(names),
}

export type LeakKind = z.infer<typeof leakKind>
export type LeakSource = z.infer<typeof leakSource>
export type LeakHit = z.infer<typeof leakHit>
export type LetLeave = z.infer<typeof letLeave>
export type LeakSubject = z.infer<typeof leakSubject>
export type KeptName = z.infer<typeof keptName>
