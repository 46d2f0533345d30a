// What the vault hands to the exporter, over a port only these two hold: the shared key and what to render.
import { z } from 'zod'

export const exporterOrder = z.strictObject({
  folder: z.string(),
  /** 32 bytes: the key of the shared room, and no other. */
  key: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === 32),
  subject: z.strictObject({ kind: z.enum(['summary', 'charter']), id: z.uuid() }),
  revision: z.number().int(),
  format: z.enum(['pdf', 'markdown']),
})

/** What the exporter answers to the shell. */
export const rendered = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('markdown'), text: z.string() }),
  /** `styleHash`: base64 SHA-256 of the one inline style, for the print page's policy. */
  z.strictObject({ is: z.literal('pdf'), html: z.string(), styleHash: z.string() }),
  z.strictObject({ is: z.literal('failed'), incident: z.string() }),
])

export type ExporterOrder = z.infer<typeof exporterOrder>
export type Rendered = z.infer<typeof rendered>
