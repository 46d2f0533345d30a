// A round as a file for the partner, as often as it is wished: sealed by the vault, entered in the register, written whole.
import type { BrowserWindow } from 'electron'
import type { ExportOutcome, ShellInput } from '../../contract/shell'
import { exportFailure } from './export-failure'
import { m } from './messages'
import { saveAnnounced, today } from './save-announced'
import type { RunningVault } from './vault-processes'

export async function saveHandOver(
  window: BrowserWindow,
  running: RunningVault,
  { subject, roundId }: ShellInput<'saveHandOver'>,
): Promise<ExportOutcome> {
  try {
    const { bytes, title } = await running.control.sealRound({ subject, roundId })
    return await saveAnnounced(window, running, {
      bytes: Buffer.from(bytes, 'base64'),
      dialogTitle: m.handOver.saveTitle,
      fileType: m.handOver.fileType,
      defaultName: `${m.handOver.fileName(today())}.duologue`,
      ending: 'duologue',
      entry: { kind: 'handover', subjectId: subject.id, title, format: 'duologue', sealedFor: 'partner' },
    })
  } catch (error) {
    return exportFailure(error)
  }
}
