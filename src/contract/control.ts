// Shell ↔ vault process: closing, and the steps of an export. The shell never gets a note or a key over it.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { attachmentErrors, unexpectedErrors, writingErrors } from './errors'
import { id, revision } from './fields'
import { exportFormat } from './shell'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const controlContract = {
  /** The leak check on the saved draft. `revision` is what was checked and the only one that may leave. */
  prepareExport: base
    .input(z.strictObject({ summaryId: id }))
    .output(
      z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('clean'), revision }),
        z.strictObject({ is: z.literal('wouldLeak') }),
      ]),
    ),
  /** The last look at the finished text, before it gets a file. */
  checkFinished: base
    .input(z.strictObject({ summaryId: id, text: z.string() }))
    .output(z.strictObject({ leaks: z.boolean() })),
  /** Enters the register. Only after this answer may the file be written. */
  announce: base
    .input(
      z.strictObject({
        summaryId: id,
        revision,
        format: exportFormat,
        fileName: z.string().max(255),
        sizeBytes: z.number().int(),
        sha256: z.string().length(64),
      }),
    )
    .output(z.strictObject({ disclosureId: id })),
  settle: base
    .input(z.strictObject({ disclosureId: id, state: z.enum(['left', 'failed']) }))
    .output(z.strictObject({})),
  /** What a copy of an attachment may be called outside the vault, and whether opening it only shows it. */
  aboutAttachment: base
    .input(z.strictObject({ attachmentId: id }))
    .output(z.strictObject({ fileName: z.string(), isSafeToOpen: z.boolean() })),
  /** Writes a readable copy at a path a person chose, or in the folder of opened copies. Its bytes stay in the vault process. */
  copyAttachment: base
    .errors(attachmentErrors)
    .input(
      z.strictObject({
        attachmentId: id,
        /** Under which the page hears of the progress, and cancels. */
        transferId: id,
        path: z.string().min(1).max(4096),
        isReadOnly: z.boolean(),
      }),
    )
    .output(z.strictObject({ is: z.enum(['written', 'cancelled']) })),
  /** Everything into the main files; the process may be ended after the answer. */
  close: base.input(z.strictObject({})).output(z.strictObject({})),
}
