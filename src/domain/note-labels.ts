// The labels of a note: what its words are marked with, by id.
import type { DocumentNode } from './document'
import { parseNoteDocument, type NoteDocument } from './note-document'
import { mentionsOf, type Mention, type MentionKind } from './note-mentions'

export interface LabelMention extends Mention {
  readonly kind: Extract<MentionKind, 'tag' | 'person' | 'goal'>
}

const ID_OF: Readonly<Record<LabelMention['kind'], string>> = {
  tag: 'tagId',
  person: 'personId',
  goal: 'goalId',
}

/** The note without the marks of some labels; its words stay. The same document if it bears none of them. */
export function withoutLabels(
  document: NoteDocument,
  isGone: (label: LabelMention) => boolean,
): NoteDocument {
  const gone = mentionsOf(document).filter(isLabel).filter(isGone)
  if (gone.length === 0) return document
  const isMarkGone = ({ type, attrs }: { readonly type: string; readonly attrs?: DocumentNode['attrs'] }) =>
    gone.some(({ kind, targetId }) => kind === type && attrs?.[ID_OF[kind]] === targetId)
  const visit = ({ marks, content, ...node }: DocumentNode): DocumentNode => ({
    ...node,
    ...(content && { content: content.map(visit) }),
    ...(marks && { marks: marks.filter((mark) => !isMarkGone(mark)) }),
  })
  const without = parseNoteDocument(visit(document))
  if (!without.ok) throw new Error('a note stays a note when marks go')
  return without.value
}

const isLabel = (mention: Mention): mention is LabelMention => Object.hasOwn(ID_OF, mention.kind)
