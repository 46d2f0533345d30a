// Asks which file the partner sent, a hand-over or one sealed for this vault, and takes it in: sealed as it is.
import { dialog, type BrowserWindow } from 'electron'
import type { PickedFile } from '../../contract/shell'
import { m } from './messages'
import { readBounded } from './read-bounded'

export async function pickHandOver(window: BrowserWindow): Promise<PickedFile> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: m.handOver.pickTitle,
    filters: [
      { name: m.handOver.takenTypes, extensions: ['duologue', 'age'] },
      { name: m.handOver.anyFile, extensions: ['*'] },
    ],
    properties: ['openFile', 'dontAddToRecent'],
  })
  const [path] = filePaths
  return canceled || path === undefined ? { is: 'nothing' } : readBounded(path)
}
