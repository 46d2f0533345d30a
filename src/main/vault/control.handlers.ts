// What the shell may ask of the vault: the steps of an export, and to close.
import { implement } from '@orpc/server'
import { controlContract } from '../../contract/control'
import type { ExportFormat } from '../../contract/shell'
import { Refusal } from '../refusal'
import type { BytesPort } from './attachments/serve-bytes'
import { Cancelled } from './attachments/transfers'
import { calendarOut, titleProblem } from './calendar/calendar-out'
import type { VaultDeps } from './deps'
import { leaksInName } from './leak-check/file-name'
import { announceBytes } from './exports/announce-bytes'
import { handedRound } from './exports/handed-round'
import { documentSealedIn } from './exports/sealed-document'
import { announce, stage } from './exports/stage'
import type { FileLook } from './exports/staged-export'
import { leavingOf } from './leaving'
import { exchangeOf } from './pairing/exchange'
import { revealFile } from './reveal/reveal-file'
import { lookForDue } from './rhythm/due'
import { sealRound } from './rounds/seal-round'

export function controlRouter(deps: VaultDeps, bytes: BytesPort) {
  const { vault, attachments, changes, staged, newId, now } = deps
  const os = implement(controlContract)
  const { register } = vault.sharedRoom

  return os.router({
    prepareExport: os.prepareExport.handler(({ input }) => {
      const leaving = leavingOf(vault, input.subject)
      if (leaving.levelForbids()) return { is: 'levelForbids' }
      return leaving.wouldLeak() ? { is: 'wouldLeak' } : { is: 'clean', revision: leaving.revision }
    }),

    checkFileName: os.checkFileName.handler(({ input }) => ({ words: leaksInName(vault, input) })),

    stageExport: os.stageExport.handler(({ input: { bytes, look, ...finished } }) =>
      stage(deps, { ...finished, bytes: bytesOf(bytes), look: lookOf(finished.format, look) }),
    ),

    takeExport: os.takeExport.handler(({ input }) => {
      const { kind, subjectId, format, sealedFor, bytes } = staged.get(input.exportId)
      const said = kind === 'summary' || kind === 'charter' ? kind : 'other'
      return {
        subject: { kind: said, id: subjectId },
        format,
        isSealed: sealedFor !== 'nobody',
        bytes: Buffer.from(bytes).toString('base64'),
      }
    }),

    announceExport: os.announceExport.handler(({ input }) => ({ disclosureId: announce(deps, input) })),

    prepareCalendar: os.prepareCalendar.handler(({ input: { timeZone, ...order } }) => {
      if (titleProblem(vault, order.title) !== null) return { is: 'wouldLeak' }
      const file = calendarOut({ vault, newId, now }, order, timeZone)
      return file === null ? { is: 'nothing' } : { is: 'ready', words: file.words }
    }),

    pairingCard: os.pairingCard.handler(({ input }) => {
      const card = exchangeOf(deps).given(input.pairId)
      if (card === undefined) throw new Refusal('NOT_FOUND')
      return { text: card.text }
    }),

    sealRound: os.sealRound.handler(async ({ input: { subject, roundId } }) => {
      const { bytes, ...file } = await sealRound(deps, subject, roundId)
      return { ...file, bytes: Buffer.from(bytes).toString('base64') }
    }),

    openSealed: os.openSealed.handler(async ({ input }) => {
      const document = await documentSealedIn(deps, bytesOf(input.sealed))
      if (document === undefined) throw new Refusal('NOT_FOUND')
      return { format: document.format, bytes: Buffer.from(document.bytes).toString('base64') }
    }),

    announceFile: os.announceFile.handler(async ({ input: { bytes, ...entry } }) => {
      const file = bytesOf(bytes)
      const handed = entry.kind === 'handover' ? await handedRound(deps, entry.subjectId, file) : {}
      return { disclosureId: announceBytes(deps, { ...entry, ...handed }, file) }
    }),

    sealReveal: os.sealReveal.handler(async ({ input: { revealId, act } }) => {
      const { bytes, title } = await revealFile(deps, revealId, act)
      return { bytes: Buffer.from(bytes).toString('base64'), title }
    }),

    settle: os.settle.handler(({ input }) => {
      register.settle(input.disclosureId, input.state)
      changes.announce('summaries')
      return {}
    }),

    lookForDue: os.lookForDue.handler(({ input }) => lookForDue(vault.privateRoom, now(), input.timeZone)),

    aboutAttachment: os.aboutAttachment.handler(({ input }) => {
      const { fileName, isSafeToOpen } = attachments.about(input.attachmentId)
      return { fileName, isSafeToOpen }
    }),

    copyAttachment: os.copyAttachment.handler(async ({ input }) => {
      try {
        await bytes.copyOut(input)
        return { is: 'written' }
      } catch (error) {
        if (error instanceof Cancelled) return { is: 'cancelled' }
        throw error
      }
    }),

    close: os.close.handler(async () => {
      await bytes.stop()
      vault.close(now())
      return {}
    }),
  })
}

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64')

type GivenLook = { is: 'pages'; pdf: string } | { is: 'words'; words: string } | null

function lookOf(format: ExportFormat, look: GivenLook): FileLook {
  if (look === null) return { is: format === 'pdf' ? 'pages' : 'words', file: null }
  return look.is === 'pages'
    ? { is: 'pages', file: bytesOf(look.pdf) }
    : { is: 'words', file: Buffer.from(look.words) }
}
