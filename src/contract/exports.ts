// Finished files that wait to be saved, and those that left: looked at, sealed, saved again. Bytes are base64.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** Up to 24 MiB of bytes. */
export const base64 = z.base64().max(33_554_432)

export const registerFormat = z.enum([
  'pdf',
  'markdown',
  'html',
  'docx',
  'zip',
  'ics',
  'duocard',
  'text',
  'duologue',
])

/** Who alone can open a file; `nobody`: whoever gets it. */
export const sealedFor = z.enum(['nobody', 'partner', 'recipient', 'passphrase'])

const sealing = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('nobody') }),
  z.strictObject({ is: z.literal('partner') }),
  z.strictObject({ is: z.literal('recipient'), recipient: z.string().max(200) }),
  z.strictObject({ is: z.literal('passphrase'), passphrase: z.string().min(1).max(1024) }),
])

const look = z.discriminatedUnion('is', [
  /** The pages as they are drawn, a PDF. */
  z.strictObject({ is: z.literal('pages'), pdf: base64 }),
  z.strictObject({ is: z.literal('words'), words: z.string() }),
  /** A hand-over file of mine, opened with this vault's own key. */
  z.strictObject({
    is: z.literal('round'),
    act: z.enum(['propose', 'counter', 'comment', 'accept', 'retract', 'commit', 'open']),
    number: z.number().int(),
    at: instant,
    note: z.string(),
    comments: z.array(z.strictObject({ quote: z.string(), words: z.string() })),
    /** What went along, as text; null: nothing but the act itself. */
    words: z.string().nullable(),
  }),
  /** A file that only its receiver can read. */
  z.strictObject({ is: z.literal('sealed') }),
])

const fileFacts = z.strictObject({
  format: registerFormat,
  sizeBytes: z.number().int(),
  /** Of the bytes that will be written. */
  sha256: z.string().length(64),
  pageCount: z.number().int().nullable(),
  sealedFor,
})

const waiting = z.strictObject({
  facts: fileFacts,
  look,
  /** It left before: its bytes are not rendered anew. */
  isAgain: z.boolean(),
  /** Null: it cannot be sealed to them, as no card of theirs was taken. */
  partner: z.strictObject({ name: z.string(), isCompared: z.boolean() }).nullable(),
})

export const exportsContract = {
  /** What is about to leave, byte for byte. NOT_FOUND: it was let go of. */
  waiting: base.input(z.strictObject({ exportId: id })).output(waiting),
  /** Chooses who can read the file; the bytes that will be written change. */
  seal: base
    .errors({ NOT_A_RECIPIENT: {}, NOT_PAIRED: {} })
    .input(z.strictObject({ exportId: id, sealing }))
    .output(fileFacts),
  /** It will not be saved: the vault lets go of the bytes. */
  letGo: base.input(z.strictObject({ exportId: id })).output(z.strictObject({})),
  /** What left, from the bytes that were kept. */
  kept: base
    .input(z.strictObject({ disclosureId: id }))
    .output(z.strictObject({ facts: fileFacts, look }).nullable()),
  /** The same bytes once more: they wait under a new id. NOT_FOUND: they were not kept. */
  again: base.input(z.strictObject({ disclosureId: id })).output(z.strictObject({ exportId: id })),
  /** Lets go of the kept bytes of everything that left of this subject; the lines of the register stay. */
  forget: base.input(z.strictObject({ subjectId: id })).output(z.strictObject({ count: z.number().int() })),
}

export type Sealing = z.infer<typeof sealing>
export type SealedFor = z.infer<typeof sealedFor>
export type ExportLook = z.infer<typeof look>
export type FileFacts = z.infer<typeof fileFacts>
export type WaitingExport = z.infer<typeof waiting>
export type RegisterFormat = z.infer<typeof registerFormat>
