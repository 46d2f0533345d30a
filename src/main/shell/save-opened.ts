// A document that was sealed for this vault, saved as it was before it was sealed. Nothing of the vault is in it, so the
// register has no line for it, and its name is the person's own affair. Invariant: its opened bytes go from the vault to
// the place a person chose, past the page.
import type { BrowserWindow } from 'electron'
import type { ExportOutcome, ShellInput } from '../../contract/shell'
import { writeFileAtomically } from '../folder/atomic-write'
import { choosePlace } from './chosen-place'
import { endings } from './export-document'
import { exportFailure } from './export-failure'
import { m } from './messages'
import { today } from './save-announced'
import type { RunningVault } from './vault-processes'

export async function saveOpened(
  window: BrowserWindow,
  { control }: RunningVault,
  { sealed }: ShellInput<'saveOpened'>,
): Promise<ExportOutcome> {
  try {
    const { format, bytes } = await control.openSealed({ sealed })
    const ending = endings[format]
    const place = await choosePlace(window, {
      title: m.opened.title,
      defaultName: `${m.opened.fileName(today())}.${ending}`,
      fileType: m.export.fileTypes[format],
      ending,
    })
    if (place.is !== 'chosen') return place
    const { path, fileName } = place
    writeFileAtomically(path, Buffer.from(bytes, 'base64'))
    return { is: 'saved', fileName }
  } catch (error) {
    return exportFailure(error)
  }
}
