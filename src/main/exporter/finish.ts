// Makes the finished file, without a key: clean metadata and the attached record in a PDF, the members of a bundle in one ZIP.
// Then reads back what it made. Invariant: what is read back are the bytes that are answered, and no others.
import { decodeText } from './read-back/streams'
import { readBack } from './read-back/read-back'
import { finishedPdf } from './finished-pdf'
import type { Finished, FinishOrder, Finishing } from './order'
import { zipped } from './zipped'

export async function finish({ finishing, pdf }: Omit<FinishOrder, 'kind'>): Promise<Finished> {
  const { format } = finishing
  const pages = pdf !== null && format !== 'html' ? await finishedPdf(pdf, finishing) : pdf
  const bytes = bytesOf(finishing, pages)
  const { streams, pageCount, words } = await readBack(format, bytes)
  const look = lookOf(finishing, pages, words)
  const shownPages = look?.is === 'pages' ? (await readBack('pdf', look.pdf)).pageCount : pageCount
  return {
    is: 'finished',
    bytes,
    look,
    pageCount: format === 'html' ? null : shownPages,
    streams: [...streams],
  }
}

function bytesOf({ format, file, members }: Finishing, pages: Uint8Array | null): Uint8Array {
  if (file !== null) return file
  if (pages === null) throw new Error('nothing was printed')
  if (format !== 'zip') return pages
  const [page, ...rest] = members
  if (page === undefined) throw new Error('a bundle has members')
  return zipped([{ name: page.name.replace(/\.html$/, '.pdf'), bytes: pages }, page, ...rest])
}

function lookOf(
  { format, file }: Finishing,
  pages: Uint8Array | null,
  words: string,
): Extract<Finished, { is: 'finished' }>['look'] {
  if (format === 'pdf') return null
  if (pages !== null) return { is: 'pages', pdf: pages }
  return { is: 'words', words: format === 'markdown' && file !== null ? decodeText(file) : words }
}
