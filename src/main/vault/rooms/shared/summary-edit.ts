// Lets an edit of a summary in: what was typed into the shared room itself. One of the places where shared
// text is made (`charter-edit.ts` and the door are the others).
import type { DocumentProblem } from '../../../../domain/document'
import type { NoteDocument } from '../../../../domain/note-document'
import { ok, type Result } from '../../../../domain/result'
import { parseSummaryDocument, type SummaryDocument } from '../../../../domain/summary-document'
import type { PrivateText, SharedText } from '../../../../domain/text'
import { storableText } from '../../../../domain/visible-text'

export interface SummaryEdit {
  readonly title: SharedText
  readonly document: SummaryDocument
}

/** Private words are strings, too: with this a note or its text cannot be handed in as if it had been typed here. */
type Typed<Value> = Value extends PrivateText | NoteDocument ? never : Value

export function parseSummaryEdit<Title extends string, Body>(typed: {
  readonly title: Typed<Title>
  readonly document: Typed<Body>
}): Result<SummaryEdit, DocumentProblem> {
  const document = parseSummaryDocument(typed.document)
  if (!document.ok) return document
  return ok({ title: parseSummaryTitle<string>(typed.title), document: document.value })
}

export function parseSummaryTitle<Title extends string>(typed: Typed<Title>): SharedText {
  return storableText(typed) as SharedText
}
