// What the shell may ask of the vault: the steps of an export, and to close.
import { implement } from '@orpc/server'
import { controlContract } from '../../contract/control'
import { Refusal } from '../refusal'
import type { BytesPort } from './attachments/serve-bytes'
import { Cancelled } from './attachments/transfers'
import { calendarOut, titleProblem } from './calendar/calendar-out'
import type { VaultDeps } from './deps'
import { textLeaks } from './leak-check/leak-check'
import { leavingOf } from './leaving'
import { lookForDue } from './rhythm/due'

export function controlRouter({ vault, attachments, changes, newId, now }: VaultDeps, bytes: BytesPort) {
  const os = implement(controlContract)
  const { register } = vault.sharedRoom

  return os.router({
    prepareExport: os.prepareExport.handler(({ input }) => {
      const leaving = leavingOf(vault, input.subject)
      if (leaving.levelForbids()) return { is: 'levelForbids' }
      return leaving.wouldLeak() ? { is: 'wouldLeak' } : { is: 'clean', revision: leaving.revision }
    }),

    checkFinished: os.checkFinished.handler(({ input }) => ({
      leaks: textLeaks(vault, input.subject, input.text),
    })),

    announce: os.announce.handler(({ input: { subject, ...finished } }) => {
      const { title, revision } = leavingOf(vault, subject)
      if (revision !== finished.revision) throw new Refusal('STALE_REVISION', { currentRevision: revision })
      const id = newId()
      const { kind, id: subjectId } = subject
      register.announce({ ...finished, id, kind, subjectId, title, at: now().toISOString() })
      changes.announce('summaries')
      return { disclosureId: id }
    }),

    prepareCalendar: os.prepareCalendar.handler(({ input: { timeZone, ...order } }) => {
      if (titleProblem(vault, order.title) !== null) return { is: 'wouldLeak' }
      const file = calendarOut({ vault, newId, now }, order, timeZone)
      return file === null ? { is: 'nothing' } : { is: 'ready', words: file.words }
    }),

    announceCalendar: os.announceCalendar.handler(({ input: { pairId, ...finished } }) => {
      const id = newId()
      const entry = { ...finished, kind: 'calendar', format: 'ics', subjectId: pairId, revision: 0 } as const
      register.announce({ ...entry, id, at: now().toISOString() })
      changes.announce('summaries')
      return { disclosureId: id }
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
