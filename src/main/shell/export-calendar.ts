// One calendar file from the vault's words to a file: the person chooses the place, the register is written, and only
// then the file.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { CalendarOutcome, ShellInput } from '../../contract/shell'
import { writeFileAtomically } from '../folder/atomic-write'
import { exportFailure } from './export-failure'
import { m } from './messages'
import type { RunningVault } from './vault-processes'

export async function exportCalendar(
  window: BrowserWindow,
  { control }: RunningVault,
  order: ShellInput<'exportCalendar'>,
): Promise<CalendarOutcome> {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const prepared = await control.prepareCalendar({ ...order, timeZone })
    if (prepared.is !== 'ready') return prepared
    const path = await choosePath(window)
    if (path === undefined) return { is: 'cancelled' }
    const complete = extname(path) === '' ? `${path}.ics` : path
    // The dialog asked about the name as it was typed, not about this one.
    if (complete !== path && existsSync(complete)) return { is: 'fileExists', fileName: basename(complete) }
    const bytes = Buffer.from(prepared.words)
    const fileName = basename(complete)
    // The name leaves, too.
    const { leaks } = await control.checkFinished({ subject: null, text: fileName })
    if (leaks) return { is: 'wouldLeak' }
    const { pairId, title } = order
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { disclosureId } = await control.announceCalendar({
      pairId,
      title,
      fileName,
      sizeBytes: bytes.length,
      sha256,
    })
    const settle = (state: 'left' | 'failed') =>
      control.settle({ disclosureId, state }).catch(() => undefined)
    try {
      writeFileAtomically(complete, bytes)
    } catch (error) {
      await settle('failed')
      return exportFailure(error)
    }
    await settle('left')
    return { is: 'saved', fileName }
  } catch (error) {
    return exportFailure(error)
  }
}

async function choosePath(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: m.calendar.title,
    defaultPath: join(app.getPath('documents'), m.calendar.fileName),
    filters: [{ name: m.calendar.fileType, extensions: ['ics'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  return canceled || filePath === undefined || filePath === '' ? undefined : filePath
}
