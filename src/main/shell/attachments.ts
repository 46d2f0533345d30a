// Attachments leaving the vault at their owner's wish: saved where a dialog says, or opened in another program.
// The vault process writes the copy; the shell learns its name and place, never its bytes.
import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { app, dialog, shell, type BrowserWindow } from 'electron'
import { attachmentErrors, writingErrors } from '../../contract/errors'
import type { CopyOutcome, ShellInput } from '../../contract/shell'
import { systemCodeOf } from '../refusal'
import { m } from './messages'
import type { OpenedCopies } from './opened-copies'
import type { RunningVault } from './vault-processes'

type CopyOrder = ShellInput<'saveAttachment'>

export async function saveAttachment(
  window: BrowserWindow,
  { control }: RunningVault,
  order: CopyOrder,
): Promise<CopyOutcome> {
  try {
    const { fileName } = await control.aboutAttachment({ attachmentId: order.attachmentId })
    const path = await choosePath(window, fileName)
    if (path === undefined) return { is: 'cancelled' }
    const { is } = await control.copyAttachment({ ...order, path, isReadOnly: false })
    return is === 'written' ? { is: 'saved', fileName: basename(path) } : { is }
  } catch (error) {
    return failure(error)
  }
}

/**
 * Only a kind of file that a program shows: one that could run is never started from here. Asked by the shell itself:
 * no script in the page can say yes, and a document may hold links that another program follows.
 */
export async function openAttachment(
  window: BrowserWindow,
  { control }: RunningVault,
  copies: OpenedCopies,
  order: CopyOrder,
): Promise<CopyOutcome> {
  try {
    const { fileName, isSafeToOpen } = await control.aboutAttachment({ attachmentId: order.attachmentId })
    if (!isSafeToOpen) return { is: 'saveInstead' }
    if (!(await isMeant(window, fileName))) return { is: 'cancelled' }
    const path = join(copies.newFolder(), fileName)
    const { is } = await control.copyAttachment({ ...order, path, isReadOnly: true })
    if (is === 'cancelled') return { is }
    return (await shell.openPath(path)) === '' ? { is: 'opened' } : { is: 'noProgram' }
  } catch (error) {
    return failure(error)
  }
}

async function isMeant(window: BrowserWindow, fileName: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: m.attachment.openTitle(fileName),
    detail: m.attachment.openDetail,
    buttons: [m.attachment.openYes, m.attachment.openNo],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

async function choosePath(window: BrowserWindow, fileName: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: m.attachment.saveTitle,
    message: m.attachment.saveMessage,
    buttonLabel: m.attachment.saveButton,
    defaultPath: join(app.getPath('documents'), fileName),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  return canceled || filePath === undefined || filePath === '' ? undefined : filePath
}

function failure(error: unknown): CopyOutcome {
  const code = systemCodeOf(error)
  if (code !== undefined && (code in writingErrors || code in attachmentErrors))
    return { is: 'problem', code }
  const incident = randomUUID().slice(0, 8)
  console.error(`incident ${incident}: ${error instanceof Error ? error.name : typeof error}`)
  if (__E2E__) console.error(error)
  return { is: 'failed', incident }
}
