// Lets an edit of a summary in: what was typed into the shared room itself. One of the two places where shared
// text is made (the other is the door).
import type { DocumentProblem } from '../../../../domain/document'
import { ok, type Result } from '../../../../domain/result'
import { parseSummaryDocument, type SummaryDocument } from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'

export interface SummaryEdit {
  readonly title: SharedText
  readonly document: SummaryDocument
}

export function parseSummaryEdit(typed: {
  title: string
  document: unknown
}): Result<SummaryEdit, DocumentProblem> {
  const document = parseSummaryDocument(typed.document)
  if (!document.ok) return document
  return ok({ title: parseSummaryTitle(typed.title), document: document.value })
}

export const parseSummaryTitle = (typed: string): SharedText => typed as SharedText
