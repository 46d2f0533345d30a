// My seal of a reveal, or my opening of it, as a hand-over file for the partner.
import type { BrowserWindow } from 'electron'
import type { ExportOutcome, ShellInput } from '../../contract/shell'
import { exportFailure } from './export-failure'
import { m } from './messages'
import { saveAnnounced, today } from './save-announced'
import type { RunningVault } from './vault-processes'

export async function saveReveal(
  window: BrowserWindow,
  running: RunningVault,
  order: ShellInput<'saveReveal'>,
): Promise<ExportOutcome> {
  try {
    const { bytes, title } = await running.control.sealReveal(order)
    return await saveAnnounced(window, running, {
      bytes: Buffer.from(bytes, 'base64'),
      dialogTitle: m.reveal.title,
      fileType: m.reveal.fileType,
      defaultName: `${m.reveal.fileName(today())}.duologue`,
      ending: 'duologue',
      entry: {
        kind: 'reveal',
        subjectId: order.revealId,
        title,
        format: 'duologue',
        sealedFor: 'partner',
      },
    })
  } catch (error) {
    return exportFailure(error)
  }
}
