// What the exporter is asked and answers. To render it gets the shared key, over a port only the vault holds the other end of;
// to finish and to read back it gets bytes and no key.
import { z } from 'zod'
import { exportFormat, exportStream, exportSubject } from '../../contract/shell'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const exporterOrder = z.strictObject({
  folder: z.string(),
  /** 32 bytes: the key of the shared room, and no other. */
  key: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === 32),
  subject: exportSubject,
  revision: z.number().int(),
  format: exportFormat,
})

const finishing = z.strictObject({
  format: exportFormat,
  title: z.string(),
  /** Both names, if they were carried. */
  author: z.string().nullable(),
  language: z.string(),
  /** Of the export, ISO: the only date in the file's metadata. */
  day: z.iso.date(),
  /** What both signed (canonical JSON), to be attached to the PDF. */
  record: z.string().nullable(),
  /** The file, where it is complete without being printed. */
  file: bytes.nullable(),
  /** Of a bundle, beside its PDF. */
  members: z.array(z.strictObject({ name: z.string(), bytes })),
})

export const rendered = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('rendered'),
    /** To be printed; `styleHash`: base64 SHA-256 of its one inline style, for the print page's policy. */
    print: z.strictObject({ html: z.string(), styleHash: z.string(), statusLine: z.string() }).nullable(),
    finishing,
  }),
  /** Only what both signed can be bundled. */
  z.strictObject({ is: z.literal('notAgreed') }),
  z.strictObject({ is: z.literal('failed'), incident: z.string() }),
])

export const finishOrder = z.strictObject({
  kind: z.literal('finish'),
  finishing,
  /** As it was printed. */
  pdf: bytes.nullable(),
})

export const finished = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('finished'),
    bytes,
    /** What a reader sees, where it is not the file itself. */
    look: z
      .discriminatedUnion('is', [
        z.strictObject({ is: z.literal('pages'), pdf: bytes }),
        z.strictObject({ is: z.literal('words'), words: z.string() }),
      ])
      .nullable(),
    pageCount: z.number().int().nullable(),
    /** All that can be read in the finished bytes, and where. */
    streams: z.array(z.strictObject({ stream: exportStream, text: z.string() })),
  }),
  z.strictObject({ is: z.literal('failed'), incident: z.string() }),
])

export type ExporterOrder = z.infer<typeof exporterOrder>
export type Finishing = z.infer<typeof finishing>
export type Rendered = z.infer<typeof rendered>
export type FinishOrder = z.infer<typeof finishOrder>
export type Finished = z.infer<typeof finished>
export type ReadStream = Extract<Finished, { is: 'finished' }>['streams'][number]
