// The one form a note is kept in, so that equal notes are equal data.
// Invariant: words, marks and structure stay; a document in this form comes back as it is, not copied.
import { type DocumentMark, type DocumentNode, type DocumentProblem, MAX_NODES } from './document'
import { type Result, err, ok } from './result'
import { storableText } from './visible-text'

/** The editor's own order; `canonical-note.test.ts` beside the editor holds them together. */
export const MARK_ORDER = [
  'direction',
  'goal',
  'person',
  'tag',
  'mayBeShared',
  'link',
  'bold',
  'italic',
  'strike',
] as const

/**
 * Neighbouring words with the same marks are one text node; marks stand in `MARK_ORDER`; a numbered list says where
 * it starts; a table is a rectangle with one row of headers, and each cell is one paragraph. Refused only if a table
 * would get more cells than a document may have.
 */
export function canonicalNote(document: DocumentNode): Result<DocumentNode, DocumentProblem> {
  const missing = missingCells(document)
  if (missing > 0 && countNodes(document) + 2 * missing > MAX_NODES)
    return err({ code: 'tooManyNodes', path: '' })
  return ok(canonical(document))
}

function canonical(node: DocumentNode): DocumentNode {
  if (node.type === 'table') return canonicalTable(node)
  if (node.type === 'image' || node.type === 'file') return withStorableName(node)
  const content = node.content === undefined ? undefined : canonicalChildren(node.content)
  const attrs = node.type === 'orderedList' ? withStart(node.attrs) : node.attrs
  return content === node.content && attrs === node.attrs
    ? node
    : { ...node, ...(attrs && { attrs }), ...(content && { content }) }
}

function canonicalChildren(nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  const children: DocumentNode[] = []
  let isSame = true
  for (const node of nodes) {
    const child = node.type === 'text' || node.type === 'hardBreak' ? withOrderedMarks(node) : canonical(node)
    const last = children.at(-1)
    if (last !== undefined && isOneText(last, child)) {
      children[children.length - 1] = { ...last, text: `${last.text ?? ''}${child.text ?? ''}` }
      isSame = false
    } else {
      children.push(child)
      isSame &&= child === node
    }
  }
  return isSame ? nodes : children
}

const isOneText = (one: DocumentNode, other: DocumentNode): boolean =>
  one.type === 'text' && other.type === 'text' && isSameSet(one.marks ?? [], other.marks ?? [])

const isSameSet = (some: readonly DocumentMark[], others: readonly DocumentMark[]): boolean =>
  some.length === others.length && some.every((mark, at) => markKey(mark) === markKey(others[at]))

/** Equal for equal marks, and in the order in which marks of one kind stand. */
export const markKey = (mark: DocumentMark | undefined): string =>
  mark === undefined ? '' : `${mark.type} ${Object.values(mark.attrs ?? {}).join(' ')}`

function withOrderedMarks(node: DocumentNode): DocumentNode {
  const { marks } = node
  if (marks === undefined || marks.every((mark, at) => at === 0 || inOrder(marks[at - 1], mark) <= 0))
    return node
  return { ...node, marks: [...marks].sort(inOrder) }
}

const RANKS: ReadonlyMap<string, number> = new Map(MARK_ORDER.map((type, rank) => [type, rank]))
const rankOf = (mark: DocumentMark | undefined): number => RANKS.get(mark?.type ?? '') ?? MARK_ORDER.length

function inOrder(one: DocumentMark | undefined, other: DocumentMark | undefined): number {
  const ranks = rankOf(one) - rankOf(other)
  if (ranks !== 0) return ranks
  return markKey(one) < markKey(other) ? -1 : Number(markKey(one) > markKey(other))
}

function withStart(attrs: DocumentNode['attrs']): DocumentNode['attrs'] {
  const start = attrs?.['start']
  if (typeof start === 'number' && !Object.is(start, -0)) return attrs
  return { ...attrs, start: start === undefined ? 1 : 0 }
}

/** The words of an image or a file stand in an attribute, where the parser does not look for odd characters. */
function withStorableName(node: DocumentNode): DocumentNode {
  const name = node.type === 'image' ? 'alt' : 'name'
  const given = node.attrs?.[name]
  const kept = typeof given === 'string' ? storableText(given) : given
  return kept === given ? node : { ...node, attrs: { ...node.attrs, [name]: kept } }
}

const EMPTY_CELL: readonly DocumentNode[] = [{ type: 'paragraph' }]

function canonicalTable(table: DocumentNode): DocumentNode {
  const rows = table.content ?? []
  const width = tableWidth(table)
  const content = rows.map((row, at) => canonicalRow(row, at === 0 ? 'tableHeader' : 'tableCell', width))
  return content.every((row, at) => row === rows[at]) ? table : { ...table, content }
}

function missingCells(node: DocumentNode): number {
  if (node.type === 'paragraph' || node.type === 'heading') return 0
  const children = node.content ?? []
  if (node.type !== 'table') return children.reduce((sum, child) => sum + missingCells(child), 0)
  const cellCount = children.reduce((sum, row) => sum + (row.content?.length ?? 0), 0)
  return children.length * tableWidth(node) - cellCount
}

const countNodes = (node: DocumentNode): number =>
  (node.content ?? []).reduce((sum, child) => sum + countNodes(child), 1)

const tableWidth = (table: DocumentNode): number =>
  (table.content ?? []).reduce((width, row) => Math.max(width, row.content?.length ?? 0), 0)

function canonicalRow(row: DocumentNode, type: string, width: number): DocumentNode {
  const given = row.content ?? []
  const cells = given.map((cell) => canonicalCell(cell, type))
  while (cells.length < width) cells.push({ type, content: EMPTY_CELL })
  return cells.length === given.length && cells.every((cell, at) => cell === given[at])
    ? row
    : { ...row, content: cells }
}

function canonicalCell(cell: DocumentNode, type: string): DocumentNode {
  const given = cell.content ?? EMPTY_CELL
  const content = canonicalChildren(given.length === 1 ? given : [asOneParagraph(given)])
  return content === cell.content && cell.type === type ? cell : { type, content }
}

function asOneParagraph(paragraphs: readonly DocumentNode[]): DocumentNode {
  const content = paragraphs.flatMap((paragraph, at) => [
    ...(at > 0 ? [{ type: 'hardBreak' }] : []),
    ...(paragraph.content ?? []),
  ])
  return { type: 'paragraph', content }
}
