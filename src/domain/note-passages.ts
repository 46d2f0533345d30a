// A note without its marks "may be shared": what a template keeps of one.
import type { DocumentNode } from './document'
import type { NoteDocument } from './note-document'

export function withoutPassages(document: NoteDocument): NoteDocument {
  const visit = ({ marks, ...node }: DocumentNode): DocumentNode => {
    const kept = (marks ?? []).filter((mark) => mark.type !== 'mayBeShared')
    return {
      ...node,
      ...(node.content !== undefined && { content: node.content.map(visit) }),
      ...(kept.length > 0 && { marks: kept }),
    }
  }
  return visit(document) as NoteDocument
}
