// What the shell may ask of the vault: the steps of an export, and to close.
import { implement } from '@orpc/server'
import { controlContract } from '../../contract/control'
import { Refusal } from '../refusal'
import type { BytesPort } from './attachments/serve-bytes'
import { Cancelled } from './attachments/transfers'
import type { VaultDeps } from './deps'
import { checkDraft, textLeaks } from './leak-check/leak-check'

export function controlRouter({ vault, attachments, changes, newId, now }: VaultDeps, bytes: BytesPort) {
  const os = implement(controlContract)
  const { summaries, register } = vault.sharedRoom

  const mustFind = (summaryId: string) => {
    const summary = summaries.find(summaryId)
    if (summary === undefined) throw new Refusal('NOT_FOUND')
    return summary
  }

  return os.router({
    prepareExport: os.prepareExport.handler(({ input }) => {
      const report = checkDraft(vault, mustFind(input.summaryId))
      return report.leaks.length > 0 ? { is: 'wouldLeak' } : { is: 'clean', revision: report.revision }
    }),

    checkFinished: os.checkFinished.handler(({ input }) => ({
      leaks: textLeaks(vault, input.summaryId, input.text),
    })),

    announce: os.announce.handler(({ input }) => {
      const summary = mustFind(input.summaryId)
      if (summary.revision !== input.revision) {
        throw new Refusal('STALE_REVISION', { currentRevision: summary.revision })
      }
      const id = newId()
      const { summaryId: subjectId, ...finished } = input
      const { title } = summary
      register.announce({ ...finished, id, kind: 'summary', subjectId, title, at: now().toISOString() })
      changes.announce('summaries')
      return { disclosureId: id }
    }),

    settle: os.settle.handler(({ input }) => {
      register.settle(input.disclosureId, input.state)
      changes.announce('summaries')
      return {}
    }),

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
