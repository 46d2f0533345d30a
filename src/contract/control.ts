// Shell ↔ vault process: closing, and the steps of an export. The shell never gets a note or a key over it.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { calendarChoice, calendarTitle } from './calendar'
import { attachmentErrors, unexpectedErrors, writingErrors } from './errors'
import { id, instant, revision, timeZone } from './fields'
import { HAND_OVER_MAX_BASE64, handOverSubject } from './handover'
import { base64, registerFormat } from './exports'
import { exportFormat, exportStream, exportSubject } from './shell'

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
  /**
   * The words of a file's name that may not leave, as they stand in it. No subject: nothing was carried into it. `cardOf`:
   * the pair whose card of mine it is, on which my name stands by choice.
   */
  checkFileName: base
    .input(
      z.strictObject({
        subject: exportSubject.nullable(),
        cardOf: id.nullable(),
        fileName: z.string().max(4096),
      }),
    )
    .output(z.strictObject({ words: z.array(z.string()) })),
  /**
   * Takes the finished bytes, reads what was read back out of them against the private room, and keeps them until they
   * are saved, replaced by others or the vault is locked. Of what was saved again meanwhile: STALE_REVISION.
   */
  stageExport: base
    .input(
      z.strictObject({
        subject: exportSubject,
        revision,
        format: exportFormat,
        bytes: base64,
        /** What a reader sees, where it is not the file itself: pages as a PDF, or words. */
        look: z
          .discriminatedUnion('is', [
            z.strictObject({ is: z.literal('pages'), pdf: base64 }),
            z.strictObject({ is: z.literal('words'), words: z.string() }),
          ])
          .nullable(),
        pageCount: z.number().int().nullable(),
        streams: z.array(z.strictObject({ stream: exportStream, text: z.string() })),
      }),
    )
    .output(
      z.discriminatedUnion('is', [
        z.strictObject({ is: z.literal('staged'), exportId: id }),
        z.strictObject({ is: z.literal('wouldLeak'), streams: z.array(exportStream) }),
      ]),
    ),
  /** The very bytes that will be written, sealed if that was asked for. NOT_FOUND: they were let go of. */
  takeExport: base.input(z.strictObject({ exportId: id })).output(
    z.strictObject({
      subject: z.strictObject({ kind: z.enum(['summary', 'charter', 'other']), id }),
      format: registerFormat,
      isSealed: z.boolean(),
      bytes: base64,
    }),
  ),
  /**
   * Enters the register, with the bytes. Only after this answer may the file be written. `sha256`: of the bytes in hand;
   * STALE_REVISION: others wait by now.
   */
  announceExport: base
    .input(z.strictObject({ exportId: id, fileName: z.string().max(255), sha256: z.string().length(64) }))
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
  /** My card of this pair, as I gave it last. NOT_FOUND: I gave none. */
  pairingCard: base.input(z.strictObject({ pairId: id })).output(z.strictObject({ text: z.string() })),
  /**
   * The file of a round, sealed to the partner and to this vault; any round, as often as it is wished. `roundId` null:
   * the newest. Nothing of it is in the register yet.
   */
  sealRound: base
    .errors({ NOT_PAIRED: {}, DIGITS_DIFFER: {} })
    .input(z.strictObject({ subject: handOverSubject, roundId: z.string().length(64).nullable() }))
    .output(
      z.strictObject({
        bytes: base64,
        title: z.string().max(200),
        pairId: id,
        number: z.number().int(),
      }),
    ),
  /** A document that was sealed for this vault, opened. NOT_FOUND: it is none, or was sealed for another. */
  openSealed: base
    .input(z.strictObject({ sealed: z.string().max(HAND_OVER_MAX_BASE64) }))
    .output(z.strictObject({ format: exportFormat, bytes: base64 })),
  /** As `announceExport`, of a pairing card, a hand-over file or a calendar file: with its bytes. */
  announceFile: base
    .input(
      z.strictObject({
        kind: z.enum(['card', 'handover', 'reveal', 'calendar']),
        subjectId: id,
        title: z.string().max(200),
        format: z.enum(['duocard', 'duologue', 'ics']),
        fileName: z.string().max(255),
        bytes: base64,
        sealedFor: z.enum(['nobody', 'partner']),
      }),
    )
    .output(z.strictObject({ disclosureId: id })),
  /** My seal of a reveal, or my opening, sealed to the partner. */
  sealReveal: base
    .errors({ NOT_PAIRED: {}, DIGITS_DIFFER: {} })
    .input(z.strictObject({ revealId: id, act: z.enum(['commit', 'open']) }))
    .output(z.strictObject({ bytes: base64, title: z.string() })),
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

/** All that can be asked of the process of sit-together mode: nothing leaves from there. */
export const togetherControlContract = { close: controlContract.close }
