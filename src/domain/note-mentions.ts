// What a note points to: tags, people and goals by its marks, other sessions by its links, attachments by its blocks.
import type { DocumentMark, DocumentNode } from './document'
import { sessionOfLink } from './link'
import type { NoteDocument } from './note-document'

export type MentionKind = 'tag' | 'person' | 'goal' | 'session' | 'attachment'

export interface Mention {
  readonly kind: MentionKind
  readonly targetId: string
}

export type LabelKind = 'tag' | 'person'

const ID_OF_MARK: Readonly<Record<string, string>> = { tag: 'tagId', person: 'personId', goal: 'goalId' }

/** Each target once, in reading order. */
export function mentionsOf(document: NoteDocument): Mention[] {
  const found = new Map<string, Mention>()
  const visit = (node: DocumentNode): void => {
    for (const mention of [...(node.marks ?? []).flatMap(ofMark), ...ofNode(node)])
      found.set(`${mention.kind} ${mention.targetId}`, mention)
    node.content?.forEach(visit)
  }
  visit(document)
  return [...found.values()]
}

/** Words that stand in the note beside its text: what images are called, file names, addresses of links. */
export function wordsBesideText(document: NoteDocument): string[] {
  const words: string[] = []
  const visit = (node: DocumentNode): void => {
    for (const value of [node.attrs?.['alt'], node.attrs?.['name']]) if (isText(value)) words.push(value)
    for (const mark of node.marks ?? []) {
      const href = mark.attrs?.['href']
      if (isText(href) && sessionOfLink(href) === undefined) words.push(href)
    }
    node.content?.forEach(visit)
  }
  visit(document)
  return [...new Set(words)]
}

/** The note with every mark of `from` turned into one of `into`; the same document if it bears none. */
export function withLabelReplaced(
  document: NoteDocument,
  kind: LabelKind,
  { from, into }: { readonly from: string; readonly into: string },
): NoteDocument {
  const attribute = kind === 'tag' ? 'tagId' : 'personId'
  const replaced = (marks: readonly DocumentMark[]): DocumentMark[] => {
    const bearsInto = marks.some((mark) => mark.type === kind && mark.attrs?.[attribute] === into)
    return marks.flatMap((mark) => {
      if (mark.type !== kind || mark.attrs?.[attribute] !== from) return [mark]
      return bearsInto ? [] : [{ type: kind, attrs: { [attribute]: into } }]
    })
  }
  const visit = (node: DocumentNode): DocumentNode => {
    const marks = node.marks === undefined ? [] : replaced(node.marks)
    const { marks: _before, ...rest } = node
    return {
      ...rest,
      ...(node.content !== undefined && { content: node.content.map(visit) }),
      ...(marks.length > 0 && { marks }),
    }
  }
  const isThere = mentionsOf(document).some((one) => one.kind === kind && one.targetId === from)
  return isThere ? (visit(document) as NoteDocument) : document
}

function ofMark(mark: DocumentMark): Mention[] {
  const href = mark.type === 'link' ? mark.attrs?.['href'] : undefined
  const sessionId = typeof href === 'string' ? sessionOfLink(href) : undefined
  if (sessionId !== undefined) return [{ kind: 'session', targetId: sessionId }]
  const attribute = Object.hasOwn(ID_OF_MARK, mark.type) ? ID_OF_MARK[mark.type] : undefined
  const targetId = attribute === undefined ? undefined : mark.attrs?.[attribute]
  return typeof targetId === 'string' ? [{ kind: mark.type as MentionKind, targetId }] : []
}

function ofNode({ type, attrs }: DocumentNode): Mention[] {
  const targetId = attrs?.['attachmentId']
  const isAttachment = type === 'image' || type === 'file'
  return isAttachment && typeof targetId === 'string' ? [{ kind: 'attachment', targetId }] : []
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
