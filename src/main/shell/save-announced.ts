// Bytes that go out as one file: the person chooses the place, the register is written with them, and only then the
// file. For pairing cards, hand-over files and calendar files.
import type { BrowserWindow } from 'electron'
import type { ExportOutcome } from '../../contract/shell'
import { writeFileAtomically } from '../folder/atomic-write'
import { choosePlace } from './chosen-place'
import { exportFailure } from './export-failure'
import type { ControlClient, RunningVault } from './vault-processes'
import { wordsInName } from './words-in-name'

type Announced = Parameters<ControlClient['announceFile']>[0]

export interface FileToSave {
  readonly bytes: Uint8Array
  /** Of the dialog. */
  readonly dialogTitle: string
  readonly fileType: string
  /** Says nothing. */
  readonly defaultName: string
  readonly ending: 'duocard' | 'duologue' | 'ics'
  /** As the register has it. */
  readonly entry: Pick<Announced, 'kind' | 'subjectId' | 'title' | 'format' | 'sealedFor'>
}

export async function saveAnnounced(
  window: BrowserWindow,
  { control }: RunningVault,
  file: FileToSave,
): Promise<ExportOutcome> {
  try {
    const { dialogTitle: title, defaultName, fileType, ending } = file
    const place = await choosePlace(window, { title, defaultName, fileType, ending })
    if (place.is !== 'chosen') return place
    const { path, fileName } = place
    // The name leaves, too.
    const { kind, subjectId } = file.entry
    const words = await wordsInName(control, { fileName, cardOf: kind === 'card' ? subjectId : null })
    if (words.length > 0) return { is: 'nameWouldLeak', words }
    const bytes = Buffer.from(file.bytes)
    const { disclosureId } = await control.announceFile({
      ...file.entry,
      fileName,
      bytes: bytes.toString('base64'),
    })
    return await writeAnnounced(control, disclosureId, { path, fileName, bytes })
  } catch (error) {
    return exportFailure(error)
  }
}

/** Only what the register knows of: the file is written whole or not at all, and the register notes which. */
export async function writeAnnounced(
  control: ControlClient,
  disclosureId: string,
  { path, fileName, bytes }: { readonly path: string; readonly fileName: string; readonly bytes: Uint8Array },
): Promise<ExportOutcome> {
  // Where the register cannot note it, "announced" stands there: the file is there or not, whatever becomes of the entry.
  const settle = (state: 'left' | 'failed') => control.settle({ disclosureId, state }).catch(() => undefined)
  try {
    writeFileAtomically(path, bytes)
  } catch (error) {
    await settle('failed')
    return exportFailure(error)
  }
  await settle('left')
  return { is: 'saved', fileName }
}

/** The day where the reader is: `2026-11-22`. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
