// What a summary or a charter is on paper: the words of one revision, or what both signed, and what it says of itself.
import type { ExportedCharter } from '../../domain/charter-html'
import { charterSheetOf } from '../../domain/charter-sheet'
import type { WordPaper } from '../../domain/docx/word-document'
import { charterBlocksOf } from '../../domain/docx/charter-blocks'
import type { PaperStatus } from '../../domain/paper-status'
import { summaryBlocksOf } from '../../domain/summary-blocks'
import type { SummaryPaper } from '../../domain/summary-html'
import { namesLineOf } from '../../domain/summary-names'
import { documentWords } from '../document-words'
import type { SharedRoom } from '../vault/rooms/shared/room'
import { agreedPaperOf, isSameCharter, type AgreedPaper } from './agreed'
import type { ExporterOrder } from './order'
import { waitingStatusOf } from './waiting'

interface Agreed {
  /** Null: it is a draft. */
  readonly agreed: AgreedPaper | null
}

export type Paper =
  | ({ readonly kind: 'summary'; readonly paper: SummaryPaper } & Agreed)
  | ({ readonly kind: 'charter'; readonly paper: Omit<ExportedCharter, 'recordBlock'> } & Agreed)

/** Throws if the revision is another than the one that was checked. */
export function paperOf(room: SharedRoom, order: Pick<ExporterOrder, 'subject' | 'revision'>): Paper {
  return order.subject.kind === 'summary' ? summaryPaperOf(room, order) : charterPaperOf(room, order)
}

type Asked = Pick<ExporterOrder, 'subject' | 'revision'>

function summaryPaperOf(room: SharedRoom, { subject, revision }: Asked): Paper {
  const draft = asChecked(room.summaries.find(subject.id), revision)
  const agreed = agreedPaperOf(room, subject, () => true)
  if (agreed?.words.kind === 'summary') {
    const { title, names, document } = agreed.words
    return { kind: 'summary', agreed, paper: { title, names, document, status: agreed.status } }
  }
  const { title, names, document } = draft
  return { kind: 'summary', agreed: null, paper: { title, names, document, status: draftStatus('summary') } }
}

function charterPaperOf(room: SharedRoom, { subject, revision }: Asked): Paper {
  const draft = asChecked(room.charters.find(subject.id), revision)
  const version = versionOf(room, subject.id, draft.isReady)
  const agreed = agreedPaperOf(
    room,
    subject,
    (words) => words.kind === 'charter' && isSameCharter(words.content, draft.content),
  )
  if (agreed?.words.kind === 'charter') {
    const { names, content } = agreed.words
    return { kind: 'charter', agreed, paper: { content, names, version, status: agreed.status } }
  }
  const { content, names } = draft
  const status = waitingStatusOf(room, subject, draft) ?? draftStatus('charter')
  return { kind: 'charter', agreed: null, paper: { content, names, version, status } }
}

function versionOf({ charterVersions }: SharedRoom, charterId: string, isReady: boolean): number {
  const last = charterVersions.list(charterId)[0]?.version ?? 0
  return isReady ? last : last + 1
}

const draftStatus = (kind: Paper['kind']): PaperStatus => ({
  line: documentWords.statusLine[kind],
  watermark: documentWords.watermark[kind],
  signed: null,
})

/** An edit that slipped in between has not been checked. */
function asChecked<Found extends { readonly revision: number }>(
  found: Found | undefined,
  revision: number,
): Found {
  if (found?.revision !== revision) throw new Error('another revision')
  return found
}

export const titleOf = (paper: Paper): string =>
  paper.kind === 'summary' ? paper.paper.title : paper.paper.content.title

export function authorOf({ paper: { names } }: Paper): string | null {
  return names === null ? null : namesLineOf(names)
}

export function wordPaperOf(paper: Paper, day: string): WordPaper {
  const { language, charter: words } = documentWords
  const { status } = paper.paper
  if (paper.kind === 'summary') {
    const { title, names, document } = paper.paper
    const facts = names === null ? [] : [namesLineOf(names)]
    return { title, facts, status, blocks: summaryBlocksOf(document), language, day }
  }
  const sheet = charterSheetOf(paper.paper, words)
  const facts = [sheet.kind, ...(sheet.facts === '' ? [] : [sheet.facts])]
  return { title: sheet.title, facts, status, blocks: charterBlocksOf(sheet), language, day }
}
