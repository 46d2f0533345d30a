// A finished file, from check to check: the vault looks at the words, the exporter renders them with the shared key alone,
// the shell prints, the exporter, now without a key, finishes the file and reads it back, the vault looks again and keeps
// the bytes. Nothing is on disk, and nothing has left.
import type { ExportSubject, ExportFormat, PrepareOutcome } from '../../contract/shell'
import { finished, rendered, type Finished, type Rendered } from '../exporter/order'
import { askExporter } from './ask-exporter'
import { vaultFailure } from './export-failure'
import { printToPdf } from './print-to-pdf'
import type { RunningVault } from './vault-processes'

export async function prepareExport(
  running: RunningVault,
  { subject, format }: { subject: ExportSubject; format: ExportFormat },
): Promise<PrepareOutcome> {
  try {
    const checked = await running.control.prepareExport({ subject })
    if (checked.is === 'wouldLeak') return { is: 'wouldLeak', streams: [] }
    if (checked.is !== 'clean') return checked
    const { revision } = checked
    const paper = await render(running, { subject, revision, format })
    if (paper.is !== 'rendered') return paper
    const file = await finishedOf(paper)
    if (file.is === 'failed') return file
    const { bytes, look, pageCount, streams } = file
    const staged = await running.control.stageExport({
      subject,
      revision,
      format,
      bytes: asBase64(bytes),
      look: look?.is === 'pages' ? { is: 'pages', pdf: asBase64(look.pdf) } : look,
      pageCount,
      streams,
    })
    return staged.is === 'staged' ? { is: 'ready', exportId: staged.exportId } : staged
  } catch (error) {
    return vaultFailure(error)
  }
}

const asBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function render(
  { vault }: RunningVault,
  order: { subject: ExportSubject; revision: number; format: ExportFormat },
): Promise<Rendered> {
  return rendered.parse(
    await askExporter((exporter, channel) => {
      exporter.postMessage({ kind: 'begin' }, [channel.port2])
      vault.postMessage({ kind: 'exporter', ...order }, [channel.port1])
    }),
  )
}

async function finishedOf({ print, finishing }: Extract<Rendered, { is: 'rendered' }>): Promise<Finished> {
  const pdf = print === null ? null : await printToPdf(print)
  return finished.parse(
    await askExporter((exporter) => exporter.postMessage({ kind: 'finish', finishing, pdf })),
  )
}
