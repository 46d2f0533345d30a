// A PDF read back by pdf.js: the text layer page by page, metadata, outline, links, attached files.
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { decodeText, wordsOfJson, type ReadFile } from './streams'

export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  // Only the run that reads back loads a PDF reader.
  const { getDocument } = await import('unpdf/pdfjs')
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  const pdf = await task.promise
  try {
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    const pages = await Promise.all(numbers.map((number) => pageOf(pdf, number)))
    const words = pages.map((page) => page.words).join('\n')
    return {
      words,
      pageCount: pdf.numPages,
      streams: [
        { stream: 'words', text: words },
        { stream: 'metadata', text: await metadataOf(pdf) },
        { stream: 'source', text: pages.map((page) => page.notes).join('\n') },
        { stream: 'attachment', text: await attachmentsOf(pdf) },
      ],
    }
  } finally {
    await task.destroy()
  }
}

async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<{ words: string; notes: string }> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  const annotations: unknown = await page.getAnnotations()
  return { words, notes: wordsOfJson(JSON.stringify(annotations)) }
}

async function metadataOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info, metadata } = await pdf.getMetadata()
  const outline: unknown = await pdf.getOutline()
  return wordsOfJson(JSON.stringify([info, metadata === null ? null : [...metadata], outline]))
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<string> {
  const attached = [...((await pdf.getAttachments()) ?? [])]
  const read = attached.map(async ([id, { filename, description }]) => {
    const content = await pdf.getAttachmentContent(id)
    if (content === null) throw new Error('an attached file cannot be read')
    return [filename, description, wordsOfJson(decodeText(content))].join('\n')
  })
  return (await Promise.all(read)).join('\n')
}
