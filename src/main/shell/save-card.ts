// My pairing card of one pair, as a file for the partner.
import type { BrowserWindow } from 'electron'
import type { ExportOutcome } from '../../contract/shell'
import { exportFailure } from './export-failure'
import { m } from './messages'
import { saveAnnounced, today } from './save-announced'
import type { RunningVault } from './vault-processes'

export async function savePairingCard(
  window: BrowserWindow,
  running: RunningVault,
  { pairId }: { readonly pairId: string },
): Promise<ExportOutcome> {
  try {
    const { text } = await running.control.pairingCard({ pairId })
    return await saveAnnounced(window, running, {
      bytes: Buffer.from(text),
      dialogTitle: m.card.title,
      fileType: m.card.fileType,
      defaultName: `${m.card.fileName(today())}.duocard`,
      ending: 'duocard',
      entry: {
        kind: 'card',
        subjectId: pairId,
        title: m.card.registerTitle,
        format: 'duocard',
        sealedFor: 'nobody',
      },
    })
  } catch (error) {
    return exportFailure(error)
  }
}
