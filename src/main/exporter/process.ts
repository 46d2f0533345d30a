// The exporter process: opens the shared room only, read-only, renders one summary, ends.
import '../compat'
import { createHash, randomUUID } from 'node:crypto'
import { summaryToHtml } from '../../domain/summary-html'
import { summaryToMarkdown } from '../../domain/summary-markdown'
import { documentWords } from '../document-words'
import { vaultPaths } from '../folder/paths'
import { openSharedRoom } from '../vault/rooms/shared/room'
import type { StoredSummary } from '../vault/rooms/shared/summaries.store'
import { exporterOrder, type ExporterOrder, type Rendered } from './order'
import { printStyles } from './print-styles'

process.parentPort.once('message', (message) => {
  const [vault] = message.ports
  if (vault === undefined) throw new Error('a port is needed')
  vault.once('message', ({ data }) => {
    process.parentPort.postMessage(attempt(() => render(exporterOrder.parse(data))))
  })
  vault.start()
})

function render(order: ExporterOrder): Rendered {
  const summary = read(order)
  const { title, names, document } = summary
  if (order.format === 'markdown') {
    return {
      is: 'markdown',
      text: summaryToMarkdown({ title, names, document, documentStatusLine: documentWords.statusLine }),
    }
  }
  const html = summaryToHtml({
    title,
    names,
    document,
    statusLine: documentWords.statusLine,
    styles: printStyles,
    language: documentWords.language,
  })
  return { is: 'pdf', html, styleHash: createHash('sha256').update(printStyles).digest('base64') }
}

/** The checked revision or nothing: an edit that slipped in between has not been checked. */
function read({ folder, key, summaryId, revision }: ExporterOrder): StoredSummary {
  const room = openSharedRoom({ path: vaultPaths(folder).sharedRoom, key, mode: 'read' })
  try {
    const summary = room.summaries.find(summaryId)
    if (summary?.revision !== revision) throw new Error('another revision')
    return summary
  } finally {
    room.close()
  }
}

function attempt(work: () => Rendered): Rendered {
  try {
    return work()
  } catch (error) {
    const incident = randomUUID().slice(0, 8)
    console.error(`incident ${incident}: ${error instanceof Error ? error.name : typeof error}`)
    if (__E2E__) console.error(error)
    return { is: 'failed', incident }
  }
}
