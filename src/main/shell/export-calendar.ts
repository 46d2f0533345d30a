// One calendar file from the vault's words to a file. Its title was looked at by the vault.
import type { BrowserWindow } from 'electron'
import type { CalendarOutcome, ShellInput } from '../../contract/shell'
import { exportFailure } from './export-failure'
import { m } from './messages'
import { saveAnnounced } from './save-announced'
import type { RunningVault } from './vault-processes'

export async function exportCalendar(
  window: BrowserWindow,
  running: RunningVault,
  order: ShellInput<'exportCalendar'>,
): Promise<CalendarOutcome> {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const prepared = await running.control.prepareCalendar({ ...order, timeZone })
    if (prepared.is !== 'ready') return prepared
    const { pairId: subjectId, title } = order
    return await saveAnnounced(window, running, {
      bytes: Buffer.from(prepared.words),
      dialogTitle: m.calendar.title,
      fileType: m.calendar.fileType,
      defaultName: m.calendar.fileName,
      ending: 'ics',
      entry: { kind: 'calendar', subjectId, title, format: 'ics', sealedFor: 'nobody' },
    })
  } catch (error) {
    return exportFailure(error)
  }
}
