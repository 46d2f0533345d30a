// Attachments: images and files kept with the notes. Private room. Their bytes go over a port of their own (bytes.ts).
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const attachmentName = z.string().trim().min(1).max(255)
/** What the page made of it: `image/png`, or what the system calls the file. */
export const mediaType = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/)
const pixels = z.number().int().min(1).max(65_535).nullable()

export const attachment = z.strictObject({
  id,
  name: attachmentName,
  mediaType,
  sizeBytes: z.number().int(),
  /** As it stands upright; null: not an image that can be shown. */
  width: pixels,
  height: pixels,
  hasThumbnail: z.boolean(),
  createdAt: instant,
  trashedAt: instant.nullable(),
  /** Its file is not on disk, or not as long as it was: reading it would end in ATTACHMENT_MISSING or _DAMAGED. */
  isMissing: z.boolean(),
})

export const attachmentsContract = {
  /** Newest first, without the trash. `pairId`: those a note of this pair shows. `before`: the last one of the page before. */
  list: base
    .input(
      z.strictObject({
        pairId: id.optional(),
        before: z.strictObject({ createdAt: instant, id }).optional(),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(z.array(attachment)),
  /** In the order asked, also from the trash; those deleted for good are left out. */
  info: base.input(z.strictObject({ attachmentIds: z.array(id).max(500) })).output(z.array(attachment)),
  rename: base.input(z.strictObject({ attachmentId: id, name: attachmentName })).output(z.strictObject({})),
}

export type Attachment = z.infer<typeof attachment>
