// Where a file that leaves will lie: the person is asked, and the name is made whole.
// Invariant: what stands there already is replaced only if the person was asked about that very name.
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { completeName } from './complete-name'

export interface AskedPlace {
  readonly title: string
  /** Says nothing. */
  readonly defaultName: string
  readonly fileType: string
  /** Such as `pdf` or `pdf.age`. */
  readonly ending: string
}

export type ChosenPlace =
  | { readonly is: 'chosen'; readonly path: string; readonly fileName: string }
  | { readonly is: 'cancelled' }
  | { readonly is: 'fileExists'; readonly fileName: string }

export async function choosePlace(window: BrowserWindow, asked: AskedPlace): Promise<ChosenPlace> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: asked.title,
    defaultPath: join(app.getPath('documents'), asked.defaultName),
    filters: [{ name: asked.fileType, extensions: [asked.ending.split('.').at(-1) ?? asked.ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  if (canceled || filePath === undefined || filePath === '') return { is: 'cancelled' }
  const fileName = completeName(basename(filePath), asked.ending)
  const path = join(dirname(filePath), fileName)
  if (fileName !== basename(filePath) && existsSync(path)) return { is: 'fileExists', fileName }
  return { is: 'chosen', path, fileName }
}
