// The page that checks what was agreed, as a file for whoever has no Duologue. It is the same one for everybody and holds
// no word of the vault, so the register has no line for it; the name a person gives it is looked at all the same.
import { readFileSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import type { ExportOutcome } from '../../contract/shell'
import { verifierPath } from '../verifier-path'
import { writeFileAtomically } from '../folder/atomic-write'
import { choosePlace } from './chosen-place'
import { exportFailure } from './export-failure'
import { m } from './messages'
import type { RunningVault } from './vault-processes'
import { wordsInName } from './words-in-name'

export async function saveVerifier(window: BrowserWindow, { control }: RunningVault): Promise<ExportOutcome> {
  try {
    const { title, fileName: defaultName, fileType } = m.verifier
    const place = await choosePlace(window, { title, defaultName, fileType, ending: 'html' })
    if (place.is !== 'chosen') return place
    const { path, fileName } = place
    const words = await wordsInName(control, { fileName })
    if (words.length > 0) return { is: 'nameWouldLeak', words }
    writeFileAtomically(path, readFileSync(verifierPath(__dirname)))
    return { is: 'saved', fileName }
  } catch (error) {
    return exportFailure(error)
  }
}
