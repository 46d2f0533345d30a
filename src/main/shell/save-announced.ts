// Bytes of the vault that go out as one file: the person chooses the place, the register is written, and only then the
// file. For pairing cards and hand-over files.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ExportOutcome } from '../../contract/shell'
import { writeFileAtomically } from '../folder/atomic-write'
import { exportFailure } from './export-failure'
import type { ControlClient, RunningVault } from './vault-processes'

type Announced = Parameters<ControlClient['announceFile']>[0]

export interface FileToSave {
  readonly bytes: Uint8Array
  /** Of the dialog. */
  readonly dialogTitle: string
  readonly fileType: string
  /** Says nothing. */
  readonly defaultName: string
  readonly extension: 'duocard' | 'duologue'
  /** As the register has it. */
  readonly entry: Pick<Announced, 'kind' | 'subjectId' | 'title' | 'format' | 'sealedFor'>
}

export async function saveAnnounced(
  window: BrowserWindow,
  { control }: RunningVault,
  file: FileToSave,
): Promise<ExportOutcome> {
  try {
    const path = await choosePath(window, file)
    if (path === undefined) return { is: 'cancelled' }
    const complete = extname(path) === '' ? `${path}.${file.extension}` : path
    // The dialog asked about the name as it was typed, not about this one.
    if (complete !== path && existsSync(complete)) return { is: 'fileExists', fileName: basename(complete) }
    const fileName = basename(complete)
    // The name leaves, too.
    const { leaks } = await control.checkFinished({ subject: null, text: fileName })
    if (leaks) return { is: 'wouldLeak' }
    const { disclosureId } = await control.announceFile({
      ...file.entry,
      fileName,
      sizeBytes: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    })
    const settle = (state: 'left' | 'failed') =>
      control.settle({ disclosureId, state }).catch(() => undefined)
    try {
      writeFileAtomically(complete, file.bytes)
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

/** The day where the reader is: `2026-11-22`. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

async function choosePath(window: BrowserWindow, file: FileToSave): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: file.dialogTitle,
    defaultPath: join(app.getPath('documents'), file.defaultName),
    filters: [{ name: file.fileType, extensions: [file.extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  return canceled || filePath === undefined || filePath === '' ? undefined : filePath
}
