// Shell ↔ vault process: closing, and the steps of an export. The shell never gets a note or a key over it.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { calendarChoice, calendarTitle } from './calendar'
import { attachmentErrors, unexpectedErrors, writingErrors } from './errors'
import { id, instant, revision, timeZone } from './fields'
import { exportFormat, exportSubject } from './shell'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const controlContract = {
  /** The leak check on the saved draft. `revision` is what was checked and the only one that may leave. */
  prepareExport: base
    .input(z.strictObject({ subject: exportSubject }))
    .output(
      z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('clean'), revision }),
        z.strictObject({ is: z.literal('wouldLeak') }),
        z.strictObject({ is: z.literal('levelForbids') }),
      ]),
    ),
  /** The last look at the finished text, before it gets a file. No subject: nothing was carried into it. */
  checkFinished: base
    .input(z.strictObject({ subject: exportSubject.nullable(), text: z.string() }))
    .output(z.strictObject({ leaks: z.boolean() })),
  /** Enters the register. Only after this answer may the file be written. */
  announce: base
    .input(
      z.strictObject({
        subject: exportSubject,
        revision,
        format: exportFormat,
        fileName: z.string().max(255),
        sizeBytes: z.number().int(),
        sha256: z.string().length(64),
      }),
    )
    .output(z.strictObject({ disclosureId: id })),
  /** The words of a calendar file: dates under random names, and a title that was looked at. */
  prepareCalendar: base
    .input(z.strictObject({ pairId: id, choice: calendarChoice, title: calendarTitle, timeZone }))
    .output(
      z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('ready'), words: z.string() }),
        z.strictObject({ is: z.literal('nothing') }),
        z.strictObject({ is: z.literal('wouldLeak') }),
      ]),
    ),
  /** As `announce`, of a calendar file. */
  announceCalendar: base
    .input(
      z.strictObject({
        pairId: id,
        title: calendarTitle,
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
  /**
   * How many things are due and were not said before, when to look again, and the instants to be kept while the vault is
   * locked (none unless that was asked for). Nothing of what they are.
   */
  lookForDue: base.input(z.strictObject({ timeZone })).output(
    z.strictObject({
      count: z.number().int(),
      nextLookAt: instant.nullable(),
      aheadAt: z.array(instant),
    }),
  ),
  /** Everything into the main files; the process may be ended after the answer. */
  close: base.input(z.strictObject({})).output(z.strictObject({})),
}
