// Prints a rendered document in a hidden, sandboxed window without scripts, in a session that leaves nothing on disk.
import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import { escapedHtml } from '../../domain/html-text'
import { APP_ORIGIN, serveDocument } from './app-protocol'
import { m } from './messages'

const footer = (
  statusLine: string,
) => `<div style="width:100%;font:8px sans-serif;color:#5f656b;padding:0 24mm;display:flex;justify-content:space-between">
<span>${statusLine}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`

/** A4, backgrounds, "page / pages" and the status at the foot of every page. */
export async function printToPdf({
  html,
  styleHash,
  statusLine,
}: {
  html: string
  styleHash: string
  statusLine: string
}): Promise<Buffer> {
  const url = `${APP_ORIGIN}/print/${randomUUID()}.html`
  const partition = session.fromPartition(`print-${randomUUID()}`)
  serveDocument(partition, url, html, styleHash)
  const window = new BrowserWindow({
    show: false,
    title: m.appName,
    webPreferences: {
      session: partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  })
  // The document has a title; the system's list of windows is not to show it.
  window.on('page-title-updated', (event) => event.preventDefault())
  try {
    await window.loadURL(url)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(escapedHtml(statusLine)),
      // Older runtimes know neither and leave both out.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
    await partition.clearStorageData()
  }
}
