// The words of a note that point to something: the marked words, or the line around a link, image or file.
import type { DocumentNode } from './document'
import { inlineTextOf, isTextBlock } from './document-text'
import { sessionOfLink } from './link'
import type { NoteDocument } from './note-document'
import type { Mention, MentionKind } from './note-mentions'
import type { PrivateText } from './text'

const MAX_LENGTH = 160
const ID_OF_MARK: Readonly<Partial<Record<MentionKind, string>>> = {
  tag: 'tagId',
  person: 'personId',
  goal: 'goalId',
}

/** The first such words on one line, at most 160 units; empty if the note does not point there. */
export function mentionWordsOf(document: NoteDocument, mention: Mention): PrivateText {
  const words = firstWords(document, mention) ?? ''
  return shortened(words.replace(/\s+/gu, ' ').trim()) as PrivateText
}

function firstWords(node: DocumentNode, mention: Mention): string | undefined {
  if (isTextBlock(node)) return wordsInBlock(node.content ?? [], mention)
  if (mention.kind === 'attachment' && node.attrs?.['attachmentId'] === mention.targetId)
    return wordsOfAttachment(node)
  for (const child of node.content ?? []) {
    const words = firstWords(child, mention)
    if (words !== undefined) return words
  }
  return undefined
}

function wordsInBlock(nodes: readonly DocumentNode[], mention: Mention): string | undefined {
  const first = nodes.findIndex((node) => points(node, mention))
  if (first < 0) return undefined
  if (mention.kind === 'session') return nodes.map(inlineTextOf).join('')
  const end = nodes.findIndex((node, at) => at > first && !points(node, mention))
  return nodes
    .slice(first, end < 0 ? undefined : end)
    .map(inlineTextOf)
    .join('')
}

const points = (node: DocumentNode, { kind, targetId }: Mention): boolean =>
  (node.marks ?? []).some(({ type, attrs }) => {
    if (kind === 'session') return type === 'link' && sessionOfLink(String(attrs?.['href'])) === targetId
    const attribute = ID_OF_MARK[kind]
    return type === kind && attribute !== undefined && attrs?.[attribute] === targetId
  })

function wordsOfAttachment({ attrs }: DocumentNode): string {
  const name = attrs?.['alt'] ?? attrs?.['name']
  return typeof name === 'string' ? name : ''
}

const shortened = (words: string): string =>
  words.length <= MAX_LENGTH ? words : `${words.slice(0, MAX_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`
