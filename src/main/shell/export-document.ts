// Saves the file that waits in the vault: the person chooses the place, the name is looked at, the register is written,
// and only then the file. Invariant: the bytes are those that were looked at; there is no file the register does not know.
import { createHash } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import type { RegisterFormat } from '../../contract/exports'
import type { ExportOutcome } from '../../contract/shell'
import { defaultExportName } from '../../domain/file-name'
import { documentWords } from '../document-words'
import { choosePlace, type AskedPlace } from './chosen-place'
import { exportFailure } from './export-failure'
import { m } from './messages'
import { writeAnnounced } from './save-announced'
import type { ControlClient, RunningVault } from './vault-processes'
import { wordsInName } from './words-in-name'

const PLAIN_TEXT = 'txt'
export const endings: Readonly<Record<RegisterFormat, string>> = {
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
    const place = await choosePlace(window, askedPlace(waiting))
    if (place.is !== 'chosen') return place
    const { path, fileName } = place
    const { kind, id } = waiting.subject
    const subject = kind === 'other' ? null : { kind, id }
    const words = await wordsInName(control, { fileName, subject })
    if (words.length > 0) return { is: 'nameWouldLeak', words }
    const bytes = Buffer.from(waiting.bytes, 'base64')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { disclosureId } = await control.announceExport({ exportId, fileName, sha256 })
    return await writeAnnounced(control, disclosureId, { path, fileName, bytes })
  } catch (error) {
    return exportFailure(error)
  }
}

/** What is sealed by age always ends in `.age`, so that nobody takes it for a PDF; a hand-over file is sealed by itself. */
function askedPlace({ subject: { kind }, format, isSealed }: Waiting): AskedPlace {
  const isAge = isSealed && format !== 'duologue'
  const ending = `${endings[format]}${isAge ? '.age' : ''}`
  const now = new Date()
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  return {
    title: m.export.titles[kind],
    defaultName: defaultExportName(documentWords.fileName[kind], day, ending),
    fileType: isAge ? m.export.sealedFile : m.export.fileTypes[format],
    ending,
  }
}
