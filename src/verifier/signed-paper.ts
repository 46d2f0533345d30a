// The signed words as a paper: made anew from what was signed, never from what a file shows.
// Invariant: the same words make the same paper as in the exporter, so that a file can be compared with it.
import type { JsonValue } from '../domain/canonical-json'
import { charterBodyToHtml } from '../domain/charter-html'
import { charterToMarkdown } from '../domain/charter-markdown'
import type { CharterClause, CharterContent } from '../domain/charter'
import { dayInWords } from '../domain/day-in-words'
import { DISCLOSURE_LEVELS } from '../domain/disclosure-level'
import { type PaperSigner, type PaperStatus, agreedStatus } from '../domain/paper-status'
import { parseSummaryDocument } from '../domain/summary-document'
import { summaryBodyToHtml, type SummaryPaper } from '../domain/summary-html'
import { summaryToMarkdown } from '../domain/summary-markdown'
import type { SharedText } from '../domain/text'
import { documentWords } from '../main/document-words'
import { type JsonFields, isFields, own } from '../signed/canonical-reading'
import type { RecordVerdict } from '../signed/record-verdict'

type Names = SummaryPaper['names']
type Charter = CharterContent<SharedText>

export type SignedPaper =
  | { readonly is: 'summary'; readonly paper: SummaryPaper }
  | { readonly is: 'charter'; readonly content: Charter; readonly names: Names; readonly status: PaperStatus }

/** Null for words of a form that is not known here, or that break its rules. */
export function signedPaperOf(verdict: RecordVerdict): SignedPaper | null {
  const { content, form } = verdict
  if (content === null) return null
  const status = statusOf(verdict)
  const names = namesOf(verdict)
  if (form === 'duologue-charter-2') {
    const charter = charterOf(content)
    return charter && { is: 'charter', content: charter, names, status }
  }
  const document = parseSummaryDocument(own(content, 'document'))
  if (form !== 'duologue-summary-1' || !document.ok) return null
  return { is: 'summary', paper: { title: text(content, 'title'), names, status, document: document.value } }
}

export const titleOf = (paper: SignedPaper): SharedText =>
  paper.is === 'summary' ? paper.paper.title : paper.content.title

/** All that an exported page draws. `version`: of a charter, which is not signed. */
export function paperAsHtml(paper: SignedPaper, version: number): string {
  if (paper.is === 'summary') return summaryBodyToHtml(paper.paper)
  return charterBodyToHtml({ ...charterParts(paper, version), words: documentWords.charter })
}

export function paperAsMarkdown(paper: SignedPaper, version: number, recordBlock: string): string {
  if (paper.is === 'summary') return summaryToMarkdown({ ...paper.paper, recordBlock })
  return charterToMarkdown({ ...charterParts(paper, version), recordBlock }, documentWords.charter)
}

/** Exports say so on paper when the words were replaced or taken back by then. */
export function withStatusLine(paper: SignedPaper, change: (line: string) => string): SignedPaper {
  if (paper.is === 'charter')
    return { ...paper, status: { ...paper.status, line: change(paper.status.line) } }
  const { status } = paper.paper
  return { ...paper, paper: { ...paper.paper, status: { ...status, line: change(status.line) } } }
}

const charterParts = (
  { content, names, status }: Extract<SignedPaper, { is: 'charter' }>,
  version: number,
) => ({ content, names, version, status })

/** The only place here where words are called shared: two people signed them to be read. */
const signed = (words: string): SharedText => words as SharedText

function text(fields: JsonFields, key: string): SharedText {
  const value = own(fields, key)
  return signed(typeof value === 'string' ? value : '')
}

function namesOf({ people: [first, second] }: RecordVerdict): Names {
  if (typeof first?.name !== 'string' || typeof second?.name !== 'string') return null
  return { me: signed(first.name), partner: signed(second.name) }
}

function statusOf({ people }: RecordVerdict): PaperStatus {
  const signers = people.flatMap(({ fingerprint, name, signature }): PaperSigner[] =>
    signature.is === 'holds'
      ? [{ fingerprint, name: name === null ? null : signed(name), at: signature.at }]
      : [],
  )
  return agreedStatus(signers, documentWords.agreed, (at) =>
    dayInWords(at.slice(0, 10), documentWords.charter.months),
  )
}

function charterOf(content: JsonFields): Charter | null {
  const clauses = own(content, 'clauses')
  const people = own(content, 'people')
  const disclosureLevel = DISCLOSURE_LEVELS.find((level) => level === own(content, 'disclosureLevel'))
  if (!Array.isArray(clauses) || !Array.isArray(people) || disclosureLevel === undefined) return null
  const [me, partner] = people.map((person: JsonValue) =>
    isFields(person) ? text(person, 'expects') : signed(''),
  )
  return {
    title: text(content, 'title'),
    purpose: text(content, 'purpose'),
    sinceOn: day(content, 'sinceOn'),
    reviewOn: day(content, 'reviewOn'),
    endsOn: day(content, 'endsOn'),
    disclosureLevel,
    clauses: clauses.flatMap((clause: JsonValue) => (isFields(clause) ? [clauseOf(clause)] : [])),
    expectations: { me: me ?? signed(''), partner: partner ?? signed('') },
  }
}

const clauseOf = (clause: JsonFields): CharterClause<SharedText> => ({
  key: text(clause, 'key'),
  heading: text(clause, 'heading'),
  words: text(clause, 'words'),
  isOwn: own(clause, 'isOwn') === true,
})

const day = (content: JsonFields, key: string): string | null => {
  const value = own(content, key)
  return typeof value === 'string' ? value : null
}
