// One export from check to file: the vault checks, the exporter renders with the shared key alone, the person
// chooses the place, the register is written, and only then the file.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { app, dialog, MessageChannelMain, utilityProcess, type BrowserWindow } from 'electron'
import { writingErrors } from '../../contract/errors'
import type { ExportFormat, ExportOutcome, ExportSubject } from '../../contract/shell'
import { defaultExportName } from '../../domain/file-name'
import { textOfHtml, textOfMarkdown } from '../../domain/finished-text'
import { documentWords } from '../document-words'
import { rendered, type Rendered } from '../exporter/order'
import { writeFileAtomically } from '../folder/atomic-write'
import { refusalOf, systemCodeOf } from '../refusal'
import { m } from './messages'
import { printToPdf } from './print-to-pdf'
import type { RunningVault } from './vault-processes'

const RENDER_MS = 30_000
const extensions = { pdf: 'pdf', markdown: 'md' } as const

interface Export {
  readonly running: RunningVault
  readonly subject: ExportSubject
  readonly revision: number
  readonly format: ExportFormat
}

export async function exportDocument(
  window: BrowserWindow,
  running: RunningVault,
  { subject, format }: { subject: ExportSubject; format: ExportFormat },
): Promise<ExportOutcome> {
  try {
    const checked = await running.control.prepareExport({ subject })
    if (checked.is !== 'clean') return checked
    const wanted: Export = { running, subject, revision: checked.revision, format }
    const finished = await render(wanted)
    if (finished.is === 'failed') return finished
    const text = finished.is === 'markdown' ? textOfMarkdown(finished.text) : textOfHtml(finished.html)
    if (await leaks(wanted, text)) return { is: 'wouldLeak' }
    const bytes = await bytesOf(finished, subject)
    const path = await choosePath(window, wanted)
    if (path === undefined) return { is: 'cancelled' }
    const complete = withExtension(path, format)
    // The dialog asked about the name as it was typed, not about this one.
    if (complete !== path && existsSync(complete)) return { is: 'fileExists', fileName: basename(complete) }
    if (await leaks(wanted, basename(complete))) return { is: 'wouldLeak' }
    return await write(wanted, complete, bytes)
  } catch (error) {
    return exportFailure(error)
  }
}

const bytesOf = (
  finished: Exclude<Rendered, { is: 'failed' }>,
  { kind }: ExportSubject,
): Buffer | Promise<Buffer> =>
  finished.is === 'markdown'
    ? Buffer.from(finished.text)
    : printToPdf(finished, documentWords.statusLine[kind])

/** The last look: at the finished words, and at the name, which leaves, too. */
async function leaks({ running, subject }: Export, text: string): Promise<boolean> {
  return (await running.control.checkFinished({ subject, text })).leaks
}

/** The register first: there is no file that it does not know. */
async function write(
  { running, subject, revision, format }: Export,
  path: string,
  bytes: Buffer,
): Promise<ExportOutcome> {
  const { control } = running
  const fileName = basename(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { disclosureId } = await control.announce({
    subject,
    revision,
    format,
    fileName,
    sizeBytes: bytes.length,
    sha256,
  })
  try {
    writeFileAtomically(path, bytes)
  } catch (error) {
    await control.settle({ disclosureId, state: 'failed' }).catch(() => undefined)
    return exportFailure(error)
  }
  // The file is there, whatever becomes of the entry: "announced" then stands in the register.
  await control.settle({ disclosureId, state: 'left' }).catch(() => undefined)
  return { is: 'saved', fileName }
}

function render({ running, subject, revision, format }: Export): Promise<Rendered> {
  const exporter = utilityProcess.fork(join(__dirname, 'exporter.cjs'), [], {
    serviceName: 'Duologue exporter',
  })
  const channel = new MessageChannelMain()
  return new Promise<Rendered>((resolve) => {
    const failed = (): void => resolve({ is: 'failed', incident: randomUUID().slice(0, 8) })
    const timer = setTimeout(failed, RENDER_MS)
    exporter.once('message', (answer) => resolve(rendered.parse(answer)))
    exporter.once('exit', () => {
      clearTimeout(timer)
      failed()
    })
    exporter.postMessage({ kind: 'begin' }, [channel.port2])
    running.vault.postMessage({ kind: 'exporter', subject, revision, format }, [channel.port1])
  }).finally(() => exporter.kill())
}

async function choosePath(
  window: BrowserWindow,
  { subject: { kind }, format }: Export,
): Promise<string | undefined> {
  const now = new Date()
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  const extension = extensions[format]
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: m.export.titles[kind],
    defaultPath: join(
      app.getPath('documents'),
      defaultExportName(documentWords.fileName[kind], day, extension),
    ),
    filters: [{ name: m.export.fileTypes[format], extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  if (canceled || filePath === undefined || filePath === '') return undefined
  return filePath
}

const withExtension = (path: string, format: ExportFormat): string =>
  extname(path) === '' ? `${path}.${extensions[format]}` : path

export function exportFailure(error: unknown): ExportOutcome {
  const refusal = refusalOf(error)
  if (refusal?.code === 'DISK_FULL') return { is: 'diskFull' }
  if (refusal?.code === 'FOLDER_READ_ONLY' || refusal?.code === 'FOLDER_MISSING')
    return { is: 'folderUnwritable' }
  // Over the port a refusal of the vault comes as an error with its code.
  const code = systemCodeOf(error)
  if (code === 'STALE_REVISION') return { is: 'changedMeanwhile' }
  if (code !== undefined && code in writingErrors) return { is: 'vaultProblem', code }
  const incident = randomUUID().slice(0, 8)
  console.error(`incident ${incident}: ${error instanceof Error ? error.name : typeof error}`)
  if (__E2E__) console.error(error)
  return { is: 'failed', incident }
}
