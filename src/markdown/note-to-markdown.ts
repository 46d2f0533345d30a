// A note as a Markdown text that people read and edit. Invariant: `markdownToNote` gives the same note back.
import type { DocumentNode } from '../domain/document-schema'
import type { NoteDocument } from '../domain/note-document'
import { escapeText, INSIDE } from './escape'
import { ATTACHMENT, EMPTY_PARAGRAPH, spellNumbering, spellTaskTerms } from './spelling'
import { IN_PARAGRAPH, inlineToMarkdown } from './write-inline'

/** The note ends with a line break; one that is a single blank paragraph is the empty text. */
export function noteToMarkdown(document: NoteDocument): string {
  return linesOf(document.content ?? [])
    .map((line) => `${line}\n`)
    .join('')
}

type Lines = readonly string[]

/** Blocks with an empty line between each two; a single blank paragraph is nothing. */
function linesOf(blocks: readonly DocumentNode[], inItem?: InItem): Lines {
  const opening = inItem?.opening
  const lines: string[] = []
  let previous: Written | undefined
  for (const block of blocks) {
    if (opening === undefined && blocks.length === 1 && isBlank(block)) break
    const isOpening = opening !== undefined && previous === undefined
    const written = isOpening ? { block, lines: opening } : writtenBlock(block, previous)
    if (previous !== undefined && !(inItem && followsAtOnce(previous, written))) lines.push('')
    for (const line of written.lines) lines.push(line)
    previous = written
  }
  return lines
}

interface InItem {
  /** Stands for the first block. */
  readonly opening?: Lines
}

interface Written {
  readonly block: DocumentNode
  readonly lines: Lines
  /** The sign of a list; a list right behind another one takes the other sign, so that they stay two. */
  readonly sign?: string
}

const isBlank = (block: DocumentNode): boolean => block.type === 'paragraph' && block.content === undefined

/** A list stands right under the words it belongs to, where no reader takes its first line for more of them. */
function followsAtOnce(previous: Written, { block, lines }: Written): boolean {
  if (previous.block.type !== 'paragraph' || isBlank(previous.block)) return false
  if (previous.lines.at(-1)?.startsWith('<br>') === true) return false
  return isList(block) && /^(?:[-*]|1[.)]) /.test(lines[0] ?? '')
}

const isList = ({ type }: DocumentNode): boolean =>
  type === 'bulletList' || type === 'taskList' || type === 'orderedList'

function writtenBlock(block: DocumentNode, previous: Written | undefined): Written {
  if (!isList(block)) return { block, lines: plainBlock(block) }
  const [sign, other] = block.type === 'orderedList' ? ['.', ')'] : ['-', '*']
  const chosen = previous?.sign === sign ? other : sign
  return { block, lines: listLines(block, chosen ?? '-'), ...(chosen !== undefined && { sign: chosen }) }
}

function plainBlock(block: DocumentNode): Lines {
  switch (block.type) {
    case 'heading':
      return [headingLine(block)]
    case 'blockquote':
      return quoteLines(linesOf(block.content ?? []))
    case 'horizontalRule':
      return ['---']
    case 'table':
      return tableLines(block)
    case 'image':
      return [attachmentLine('!', block, 'alt')]
    case 'file':
      return [attachmentLine('', block, 'name')]
    default:
      return isBlank(block)
        ? [EMPTY_PARAGRAPH]
        : inlineToMarkdown(block.content ?? [], IN_PARAGRAPH).split('\n')
  }
}

function headingLine({ attrs, content }: DocumentNode): string {
  const words = inlineToMarkdown(content ?? [], { isOneLine: true, inCell: false })
  const signs = '#'.repeat(Number(attrs?.['level']))
  if (words === '') return signs
  return `${signs} ${words.endsWith('#') ? `${words.slice(0, -1)}\\#` : words}`
}

const quoteLines = (lines: Lines): Lines =>
  lines.length === 0 ? ['>'] : lines.map((line) => (line === '' ? '>' : `> ${line}`))

function attachmentLine(sign: '!' | '', { attrs }: DocumentNode, nameOf: 'alt' | 'name'): string {
  const name = attrs?.[nameOf]
  const words = typeof name === 'string' ? escapeText(name, INSIDE) : ''
  return `${sign}[${words}](${ATTACHMENT}${String(attrs?.['attachmentId'])})`
}

function tableLines({ content }: DocumentNode): Lines {
  const [head, ...rows] = (content ?? []).map(({ content: cells }) => (cells ?? []).map(cellWords))
  if (head === undefined) return []
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

const cellWords = (cell: DocumentNode): string =>
  inlineToMarkdown(cell.content?.[0]?.content ?? [], { isOneLine: true, inCell: true })

function listLines(list: DocumentNode, sign: string): Lines {
  const items = list.content ?? []
  const { hint, first } = list.type === 'orderedList' ? numberingOf(list) : { hint: [], first: 1 }
  const written = items.map((item, at) =>
    itemLines(item, list.type === 'orderedList' ? `${Math.min(first + at, HIGHEST)}${sign}` : sign),
  )
  const isLoose = items.some(({ content }) => (content ?? []).some((block, at) => at > 0 && !isList(block)))
  const lines = [...hint]
  for (const [at, item] of written.entries()) {
    if (at > 0 && isLoose) lines.push('')
    for (const line of item) lines.push(line)
  }
  return lines
}

/** The highest number a marker can say (CommonMark 0.31, section 5.2). */
const HIGHEST = 999_999_999

/** What the markers cannot say stands in a line of its own above the list. */
function numberingOf({ attrs }: DocumentNode): { readonly hint: Lines; readonly first: number } {
  const start = Number(attrs?.['start'] ?? 1)
  const type = attrs?.['type']
  const canCount = start >= 0 && start <= HIGHEST
  const numbering = { ...(typeof type === 'string' && { type }), ...(!canCount && { start }) }
  const hint = Object.keys(numbering).length === 0 ? [] : [spellNumbering(numbering), '']
  return { hint, first: canCount ? start : 1 }
}

function itemLines(item: DocumentNode, marker: string): Lines {
  const blocks = item.content ?? []
  const lines = linesOf(blocks, item.type === 'taskItem' ? { opening: taskWords(item) } : {})
  const [first, ...others] = lines
  const indent = ' '.repeat(marker.length + 1)
  return [
    first === undefined ? marker : `${marker} ${first}`,
    ...others.map((line) => (line === '' ? '' : indent + line)),
  ]
}

/** The box stands before a task's first words, its terms behind them. */
function taskWords({ attrs, content }: DocumentNode): Lines {
  const [first] = content ?? []
  const words = first?.content === undefined ? '' : inlineToMarkdown(first.content, IN_PARAGRAPH)
  const parts = [attrs?.['checked'] === true ? '[x]' : '[ ]', words, spellTaskTerms(attrs ?? {})]
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .split('\n')
}
