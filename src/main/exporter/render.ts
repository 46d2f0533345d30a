// One paper in one format. Invariant: every format of a paper holds the same words.
import { createHash } from 'node:crypto'
import { charterToHtml } from '../../domain/charter-html'
import { charterToMarkdown } from '../../domain/charter-markdown'
import { wordPartsOf } from '../../domain/docx/word-document'
import { summaryToHtml } from '../../domain/summary-html'
import { summaryToMarkdown } from '../../domain/summary-markdown'
import { recordBlockHtml, recordBlockMarkdown } from '../../signed/embedded-record'
import { documentWords } from '../document-words'
import type { SharedRoom } from '../vault/rooms/shared/room'
import { bundleMembersOf } from './bundle'
import type { ExporterOrder, Finishing, Rendered } from './order'
import { authorOf, paperOf, titleOf, wordPaperOf, type Paper } from './papers'
import { stylesFor } from './print-styles'
import { zipped } from './zipped'

interface Surroundings {
  /** Of the export, ISO. */
  readonly day: string
  /** The one-file page that goes into a bundle. */
  readonly verifier: () => Uint8Array
}

export function render(
  room: SharedRoom,
  order: Pick<ExporterOrder, 'subject' | 'revision' | 'format'>,
  { day, verifier }: Surroundings,
): Rendered {
  const paper = paperOf(room, order)
  const { format } = order
  const finishing: Finishing = {
    format,
    title: titleOf(paper),
    author: authorOf(paper),
    language: documentWords.language,
    day,
    record: paper.agreed?.record ?? null,
    file: null,
    members: [],
  }
  switch (format) {
    case 'markdown':
      return { is: 'rendered', print: null, finishing: { ...finishing, file: bytesOf(markdownOf(paper)) } }
    case 'docx':
      return { is: 'rendered', print: null, finishing: { ...finishing, file: wordFileOf(paper, day) } }
    case 'pdf':
      return { is: 'rendered', print: printOf(paper), finishing }
    case 'html': {
      const print = printOf(paper)
      return { is: 'rendered', print, finishing: { ...finishing, file: bytesOf(print.html) } }
    }
    case 'zip': {
      if (paper.agreed === null) return { is: 'notAgreed' }
      const print = printOf(paper)
      const members = bundleMembersOf(paper.kind, paper.agreed, bytesOf(print.html), verifier())
      return { is: 'rendered', print, finishing: { ...finishing, members } }
    }
  }
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

function markdownOf({ kind, paper, agreed }: Paper): string {
  const recordBlock = agreed === null ? '' : recordBlockMarkdown(agreed.record)
  return kind === 'summary'
    ? summaryToMarkdown({ ...paper, recordBlock })
    : charterToMarkdown({ ...paper, recordBlock }, documentWords.charter)
}

function printOf(paper: Paper) {
  // The styles name no words, so a paper can be written without them first, to see which letters it holds.
  const styles = stylesFor(htmlOf(paper, '', ''))
  const styleHash = createHash('sha256').update(styles).digest('base64')
  return { html: htmlOf(paper, styles, styleHash), styleHash, statusLine: paper.paper.status.line }
}

function htmlOf({ kind, paper, agreed }: Paper, styles: string, styleHash: string): string {
  const recordBlock = agreed === null ? '' : recordBlockHtml(agreed.record)
  const { language, charter: words } = documentWords
  const page = { recordBlock, styles, styleHash, language }
  return kind === 'summary'
    ? summaryToHtml({ ...paper, ...page })
    : charterToHtml({ ...paper, words, ...page })
}

const wordFileOf = (paper: Paper, day: string): Uint8Array =>
  zipped([...wordPartsOf(wordPaperOf(paper, day))].map(([name, xml]) => ({ name, bytes: bytesOf(xml) })))
