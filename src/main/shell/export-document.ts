// Saves the file that waits in the vault: the person chooses the place, the name is looked at, the register is written,
// and only then the file. Invariant: the bytes are those that were looked at; there is no file the register does not know.
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { RegisterFormat } from '../../contract/exports'
import type { ExportOutcome } from '../../contract/shell'
import { defaultExportName } from '../../domain/file-name'
import { documentWords } from '../document-words'
import { writeFileAtomically } from '../folder/atomic-write'
import { exportFailure } from './export-failure'
import { m } from './messages'
import type { ControlClient, RunningVault } from './vault-processes'

const PLAIN_TEXT = 'txt'
const endings: Readonly<Record<RegisterFormat, string>> = {
  pdf: 'pdf',
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  zip: 'zip',
  ics: 'ics',
  duocard: 'duocard',
  text: PLAIN_TEXT,
  duologue: 'duologue',
}

type Waiting = Awaited<ReturnType<ControlClient['takeExport']>>

export async function saveExport(
  window: BrowserWindow,
  { control }: RunningVault,
  { exportId }: { exportId: string },
): Promise<ExportOutcome> {
  try {
    const waiting = await control.takeExport({ exportId })
    const path = await choosePath(window, waiting)
    if (path === undefined) return { is: 'cancelled' }
    const complete = withEnding(path, waiting)
    const fileName = basename(complete)
    // The dialog asked about the name as it was typed, not about this one.
    if (complete !== path && existsSync(complete)) return { is: 'fileExists', fileName }
    const { kind, id } = waiting.subject
    const subject = kind === 'other' ? null : { kind, id }
    if ((await control.checkFinished({ subject, text: fileName })).leaks) return { is: 'wouldLeak' }
    const { disclosureId } = await control.announceExport({ exportId, fileName })
    return await write(control, disclosureId, complete, Buffer.from(waiting.bytes, 'base64'))
  } catch (error) {
    return exportFailure(error)
  }
}

async function write(
  control: ControlClient,
  disclosureId: string,
  path: string,
  bytes: Buffer,
): Promise<ExportOutcome> {
  try {
    writeFileAtomically(path, bytes)
  } catch (error) {
    await control.settle({ disclosureId, state: 'failed' }).catch(() => undefined)
    return exportFailure(error)
  }
  // The file is there, whatever becomes of the entry: "announced" then stands in the register.
  await control.settle({ disclosureId, state: 'left' }).catch(() => undefined)
  return { is: 'saved', fileName: basename(path) }
}

const endingOf = ({ format, isSealed }: Waiting): string => `${endings[format]}${isSealed ? '.age' : ''}`

async function choosePath(window: BrowserWindow, waiting: Waiting): Promise<string | undefined> {
  const now = new Date()
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  const { kind } = waiting.subject
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: m.export.titles[kind],
    defaultPath: join(
      app.getPath('documents'),
      defaultExportName(documentWords.fileName[kind], day, endingOf(waiting)),
    ),
    filters: [
      waiting.isSealed
        ? { name: m.export.sealedFile, extensions: ['age'] }
        : { name: m.export.fileTypes[waiting.format], extensions: [endings[waiting.format]] },
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  if (canceled || filePath === undefined || filePath === '') return undefined
  return filePath
}

/** A name without an ending gets all of it; a sealed file always ends in `.age`, so that nobody takes it for a PDF. */
function withEnding(path: string, waiting: Waiting): string {
  const name = basename(path)
  if (!name.includes('.', 1)) return `${path}.${endingOf(waiting)}`
  return waiting.isSealed && !name.endsWith('.age') ? `${path}.age` : path
}
