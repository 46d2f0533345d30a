// Any Markdown text as a note. What Duologue wrote comes back as it was; of what others wrote every word comes in,
// in the nearest form a note has. Nothing is fetched: an image from elsewhere becomes a link.
import type { DocumentNode, DocumentProblem } from '../domain/document'
import { MAX_DEPTH } from '../domain/document'
import { type NoteDocument, parseNoteDocument } from '../domain/note-document'
import type { Result } from '../domain/result'
import { withoutBlanksAround } from './blanks'
import { type Block, blocksOf, type List } from './blocks'
import { readInline } from './read-inline'
import { EMPTY_PARAGRAPH, type Numbering, readNumbering, readTaskTerms } from './spelling'

/** Refused only if the text is longer, or has more parts, than a note can hold. */
export function markdownToNote(markdown: string): Result<NoteDocument, DocumentProblem> {
  const content = orBlank(notes(blocksOf(markdown)))
  const isTooDeep = content.some((block) => heightOf(block) > MAX_DEPTH)
  return parseNoteDocument({
    type: 'doc',
    content: isTooDeep ? content.flatMap((block) => flattened(block, 1)) : content,
  })
}

type Nodes = readonly DocumentNode[]

const BLANK: DocumentNode = { type: 'paragraph' }
const orBlank = (nodes: Nodes): Nodes => (nodes.length === 0 ? [BLANK] : nodes)

function notes(blocks: readonly Block[]): Nodes {
  const nodes: DocumentNode[] = []
  let numbering: Numbering | undefined
  for (const [at, block] of blocks.entries()) {
    const next = numberingAbove(block, blocks[at + 1])
    if (next === undefined) for (const node of blockNodes(block, numbering)) nodes.push(node)
    numbering = next
  }
  return nodes
}

/** A line such as `:numbered[a]` belongs to the list under it. */
function numberingAbove(block: Block, next: Block | undefined): Numbering | undefined {
  const isAbove = block.is === 'paragraph' && next?.is === 'list' && isNumbered(next)
  return isAbove ? readNumbering(sourceOf(block.lines)) : undefined
}

const isNumbered = ({ sign }: List): boolean => sign === '.' || sign === ')'
const sourceOf = (lines: readonly string[]): string => withoutBlanksAround(lines.join('\n'))

function blockNodes(block: Block, numbering: Numbering | undefined): Nodes {
  switch (block.is) {
    case 'paragraph':
      return paragraphs(sourceOf(block.lines))
    case 'heading':
      return heading(Math.min(block.level, 3), block.source)
    case 'rule':
      return [{ type: 'horizontalRule' }]
    case 'code':
      return [code(block.lines)]
    case 'quote':
      return [{ type: 'blockquote', content: orBlank(notes(block.children)) }]
    case 'list':
      return isNumbered(block) ? [numberedList(block, numbering)] : bulletLists(block)
    case 'table':
      return table(block.rows)
  }
}

const isAttachment = ({ type }: DocumentNode): boolean => type === 'image' || type === 'file'

const textBlock = (type: string, content: Nodes, attrs?: DocumentNode['attrs']): DocumentNode => ({
  type,
  ...(attrs && { attrs }),
  ...(content.length > 0 && { content }),
})

/** A paragraph, cut where images and files stand in it: they are blocks of their own. */
function paragraphs(source: string): Nodes {
  if (source === EMPTY_PARAGRAPH) return [BLANK]
  const inline = readInline(source)
  if (!inline.some(isAttachment)) return [textBlock('paragraph', inline)]
  const nodes: DocumentNode[] = []
  let words: DocumentNode[] = []
  const addWords = () => {
    const kept = withoutEdges(words)
    if (kept.length > 0) nodes.push(textBlock('paragraph', kept))
    words = []
  }
  for (const node of inline) {
    if (isAttachment(node)) {
      addWords()
      nodes.push(node)
    } else words.push(node)
  }
  addWords()
  return nodes
}

/** Without the blanks and line breaks that stood between words and an attachment. */
function withoutEdges(words: Nodes): Nodes {
  const isEdge = ({ type, text }: DocumentNode): boolean => type === 'hardBreak' || text?.trim() === ''
  const from = words.findIndex((node) => !isEdge(node))
  const to = words.findLastIndex((node) => !isEdge(node))
  return words.slice(Math.max(from, 0), to + 1).map((node, at, { length }) => {
    if (node.text === undefined) return node
    const text = at === 0 ? node.text.trimStart() : node.text
    return { ...node, text: at === length - 1 ? text.trimEnd() : text }
  })
}

/** Attachments cannot stand in a heading or a cell: they follow it. */
function apart(source: string): { readonly words: Nodes; readonly attachments: Nodes } {
  const inline = readInline(source)
  return { words: inline.filter((node) => !isAttachment(node)), attachments: inline.filter(isAttachment) }
}

function heading(level: number, source: string): Nodes {
  const { words, attachments } = apart(source)
  return [textBlock('heading', words, { level }), ...attachments]
}

/** A note has no code: a paragraph with the same lines. */
function code(lines: readonly string[]): DocumentNode {
  const content = lines.flatMap((text, at) => [
    ...(at > 0 ? [{ type: 'hardBreak' }] : []),
    ...(text === '' ? [] : [{ type: 'text', text }]),
  ])
  return textBlock('paragraph', content)
}

function numberedList({ start, items }: List, numbering: Numbering | undefined): DocumentNode {
  const content = items.map((item) => ({ type: 'listItem', content: itemContent(notes(item)) }))
  return { type: 'orderedList', attrs: { start, ...numbering }, content }
}

/** An item begins with words. */
const itemContent = (nodes: Nodes): Nodes => (nodes[0]?.type === 'paragraph' ? nodes : [BLANK, ...nodes])

/** Items with a box are tasks; where both kinds stand in one list it becomes several. */
function bulletLists({ items }: List): Nodes {
  const lists: { type: string; content: DocumentNode[] }[] = []
  for (const item of items) {
    const node = taskItem(item) ?? { type: 'listItem', content: itemContent(notes(item)) }
    const type = node.type === 'taskItem' ? 'taskList' : 'bulletList'
    const last = lists.at(-1)
    if (last?.type === type) last.content.push(node)
    else lists.push({ type, content: [node] })
  }
  return lists
}

function taskItem([first, ...others]: readonly Block[]): DocumentNode | undefined {
  const source = first?.is === 'paragraph' ? sourceOf(first.lines) : ''
  const box = /^\[([ xX])\](?:[ \n]|$)/.exec(source)
  if (box === null) return undefined
  const { words, terms } = readTaskTerms(source.slice(box[0].length))
  const content = itemContent([...paragraphs(withoutBlanksAround(words)), ...notes(others)])
  return { type: 'taskItem', attrs: { checked: box[1] !== ' ', ...terms }, content }
}

function table(rows: readonly (readonly string[])[]): Nodes {
  const attachments: DocumentNode[] = []
  const content = rows.map((cells, at) => ({
    type: 'tableRow',
    content: (cells.length === 0 ? [''] : cells).map((source) => {
      const { words, attachments: found } = apart(source)
      attachments.push(...found)
      return { type: at === 0 ? 'tableHeader' : 'tableCell', content: [textBlock('paragraph', words)] }
    }),
  }))
  return [{ type: 'table', content }, ...attachments]
}

const heightOf = ({ content }: DocumentNode): number =>
  content === undefined ? 1 : 1 + content.reduce((height, node) => Math.max(height, heightOf(node)), 0)

/** Deep enough for any block inside: a table is four deep. */
const DEEPEST_CONTAINER = MAX_DEPTH - 6

/** Without the quotes and lists that stand too deep; what is in them stays. */
function flattened(node: DocumentNode, depth: number): Nodes {
  const content = node.content ?? []
  const inside = () => content.flatMap((child) => flattened(child, depth + 1))
  switch (node.type) {
    case 'blockquote':
      return depth > DEEPEST_CONTAINER
        ? content.flatMap((child) => flattened(child, depth))
        : [{ ...node, content: inside() }]
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return depth > DEEPEST_CONTAINER
        ? content.flatMap((item) => (item.content ?? []).flatMap((child) => flattened(child, depth)))
        : [{ ...node, content: inside() }]
    case 'listItem':
    case 'taskItem':
      return [{ ...node, content: inside() }]
    default:
      return [node]
  }
}
