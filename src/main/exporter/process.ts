// The exporter process: opens the shared room only, read-only, renders one summary or charter, ends.
import '../compat'
import { createHash, randomUUID } from 'node:crypto'
import { charterToHtml } from '../../domain/charter-html'
import { charterToMarkdown } from '../../domain/charter-markdown'
import { summaryToHtml } from '../../domain/summary-html'
import { summaryToMarkdown } from '../../domain/summary-markdown'
import { documentWords } from '../document-words'
import { vaultPaths } from '../folder/paths'
import { openSharedRoom, type SharedRoom } from '../vault/rooms/shared/room'
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
  const room = openSharedRoom({ path: vaultPaths(order.folder).sharedRoom, key: order.key, mode: 'read' })
  try {
    return order.subject.kind === 'charter' ? renderCharter(room, order) : renderSummary(room, order)
  } finally {
    room.close()
  }
}

function renderSummary({ summaries }: SharedRoom, { subject, revision, format }: ExporterOrder): Rendered {
  const { title, names, document } = asChecked(summaries.find(subject.id), revision)
  const statusLine = documentWords.statusLine.summary
  if (format === 'markdown')
    return {
      is: 'markdown',
      text: summaryToMarkdown({ title, names, document, documentStatusLine: statusLine }),
    }
  const { language } = documentWords
  return asPdf(summaryToHtml({ title, names, document, statusLine, styles: printStyles, language }))
}

function renderCharter(room: SharedRoom, { subject, revision, format }: ExporterOrder): Rendered {
  const { content, names, status } = asChecked(room.charters.find(subject.id), revision)
  const last = room.charterVersions.list(subject.id)[0]?.version ?? 0
  const charter = {
    content,
    names,
    version: status === 'ready' ? last : last + 1,
    statusLine: documentWords.statusLine.charter,
  }
  const { language, charter: words } = documentWords
  if (format === 'markdown') return { is: 'markdown', text: charterToMarkdown(charter, words) }
  return asPdf(charterToHtml({ ...charter, words, styles: printStyles, language }))
}

const asPdf = (html: string): Rendered => ({
  is: 'pdf',
  html,
  styleHash: createHash('sha256').update(printStyles).digest('base64'),
})

/** The checked revision or nothing: an edit that slipped in between has not been checked. */
function asChecked<Found extends { readonly revision: number }>(
  found: Found | undefined,
  revision: number,
): Found {
  if (found?.revision !== revision) throw new Error('another revision')
  return found
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
