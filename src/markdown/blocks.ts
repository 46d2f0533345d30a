// The blocks of a Markdown text, their words still unread: what CommonMark 0.31 and GitHub's tables say, but for
// three things a note has no use for: indented code, HTML and link definitions are ordinary words.
// Invariant: linear; every line ends up in exactly one block.
import { expandTabs, indentOf, isBlankLine, withoutBlanksAround, withoutBlanksBefore } from './blanks'
import { closesFence, isRule, startOf, underlineOf } from './block-starts'
import { cellsOf, isTableRule } from './table-row'

interface Paragraph {
  readonly is: 'paragraph'
  readonly lines: string[]
}

interface Table {
  readonly is: 'table'
  readonly rows: string[][]
}

interface Code {
  readonly is: 'code'
  readonly lines: string[]
  readonly fence: string
  readonly indent: number
}

export interface List {
  readonly is: 'list'
  /** `-`, `*`, `+`, `.` or `)`: another sign begins another list. */
  readonly sign: string
  readonly start: number
  readonly items: Block[][]
}

export type Block =
  | Paragraph
  | Table
  | Code
  | List
  | { readonly is: 'heading'; readonly level: number; readonly source: string }
  | { readonly is: 'rule' }
  | { readonly is: 'quote'; readonly children: Block[] }

/** As deep as a note can be; deeper signs are words. */
const MAX_CONTAINERS = 40

export function blocksOf(markdown: string): Block[] {
  const page: Page = { root: [], containers: [], open: undefined }
  for (const line of linesOf(markdown)) readLine(page, expandTabs(line))
  return page.root
}

function linesOf(markdown: string): string[] {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** A quote, or an item whose words stand `indent` columns in. */
interface Container {
  readonly children: Block[]
  readonly indent?: number
}

interface Page {
  readonly root: Block[]
  readonly containers: Container[]
  /** The block that the next line may go on with: the last one of the innermost container. */
  open: Paragraph | Table | Code | undefined
}

function readLine(page: Page, line: string): void {
  const { depth, rest } = goOn(page.containers, line)
  const isInside = depth === page.containers.length
  if (isInside && page.open?.is === 'code') return readCode(page, page.open, rest)
  const { words, isNew } = openContainers(page, depth, rest)
  const goesOnLazily = !isNew && !isInside && page.open?.is === 'paragraph' && startOf(words) === undefined
  if (!isNew && !isInside && (!goesOnLazily || isBlankLine(words))) leaveContainers(page, depth)
  if (isBlankLine(words)) page.open = undefined
  else if (goesOnLazily && page.open?.is === 'paragraph') page.open.lines.push(withoutBlanksBefore(words))
  else readWords(page, words)
}

/** How many of the open containers the line goes on with, and what is left of it inside them. */
function goOn(containers: readonly Container[], line: string): { depth: number; rest: string } {
  let rest = line
  let depth = 0
  for (const container of containers) {
    const inside = insideOf(container, rest)
    if (inside === undefined) break
    rest = inside
    depth += 1
  }
  return { depth, rest }
}

function insideOf({ indent, children }: Container, line: string): string | undefined {
  if (indent === undefined) return insideQuote(line)
  if (isBlankLine(line)) return children.length > 0 ? '' : undefined
  return indentOf(line) >= indent ? line.slice(indent) : undefined
}

function insideQuote(line: string): string | undefined {
  const sign = /^ *> ?/.exec(line)
  return sign === null ? undefined : line.slice(sign[0].length)
}

function leaveContainers(page: Page, depth: number): void {
  page.containers.length = depth
  page.open = undefined
}

const childrenAt = (page: Page): Block[] => page.containers.at(-1)?.children ?? page.root

/** Opens the quotes and items that begin here, one in the other. */
function openContainers(page: Page, depth: number, line: string): { words: string; isNew: boolean } {
  const isBehindWords = depth === page.containers.length && page.open?.is === 'paragraph'
  let words = line
  let isNew = false
  while ((isNew ? page.containers.length : depth) < MAX_CONTAINERS) {
    const inside = insideQuote(words)
    const item = inside === undefined ? itemOf(words, isBehindWords && !isNew) : undefined
    if (inside === undefined && item === undefined) break
    if (!isNew) leaveContainers(page, depth)
    isNew = true
    page.containers.push(item === undefined ? newQuote(page) : newItem(page, item))
    words = inside ?? item?.rest ?? ''
  }
  return { words, isNew }
}

function newQuote(page: Page): Container {
  const children: Block[] = []
  childrenAt(page).push({ is: 'quote', children })
  return { children }
}

interface Item {
  readonly sign: string
  readonly start: number
  readonly indent: number
  readonly rest: string
}

const MARKER = /^( *)(?:[-+*]|(\d{1,9})[.)])(?= |$)/

/** Right behind words only an item begins that has words of its own, and is the first if it is numbered. */
function itemOf(line: string, isBehindWords: boolean): Item | undefined {
  const found = MARKER.exec(line)
  if (found === null || isRule(line)) return undefined
  const [marker, , number] = found
  const behind = line.slice(marker.length)
  const isEmpty = isBlankLine(behind)
  if (isBehindWords && (isEmpty || (number !== undefined && Number(number) !== 1))) return undefined
  const blanks = indentOf(behind)
  const indent = marker.length + (isEmpty || blanks > 4 ? 1 : blanks)
  return { sign: marker.slice(-1), start: Number(number ?? 1), indent, rest: line.slice(indent) }
}

function newItem(page: Page, { sign, start, indent }: Item): Container {
  const siblings = childrenAt(page)
  const last = siblings.at(-1)
  const children: Block[] = []
  if (last?.is === 'list' && last.sign === sign) last.items.push(children)
  else siblings.push({ is: 'list', sign, start, items: [children] })
  return { children, indent }
}

function readCode(page: Page, code: Code, line: string): void {
  if (closesFence(line, code.fence)) page.open = undefined
  else code.lines.push(line.slice(Math.min(indentOf(line), code.indent)))
}

function readWords(page: Page, line: string): void {
  const { open } = page
  if (open?.is === 'paragraph' && turnsIntoOther(page, open, line)) return
  const start = startOf(line)
  if (start !== undefined) openStart(page, start)
  else if (open?.is === 'table') open.rows.push(cellsOf(line))
  else if (open?.is === 'paragraph') open.lines.push(withoutBlanksBefore(line))
  else openBlock(page, { is: 'paragraph', lines: [withoutBlanksBefore(line)] })
}

function openBlock(page: Page, block: Paragraph | Table | Code): void {
  childrenAt(page).push(block)
  page.open = block
}

function openStart(page: Page, start: NonNullable<ReturnType<typeof startOf>>): void {
  if (start.is === 'fence')
    openBlock(page, { is: 'code', lines: [], fence: start.fence, indent: start.indent })
  else {
    childrenAt(page).push(start)
    page.open = undefined
  }
}

/** An underline makes the words above a heading, a table's rule makes the last line of them its head. */
function turnsIntoOther(page: Page, { lines }: Paragraph, line: string): boolean {
  const level = underlineOf(line)
  const head = isTableRule(line) ? cellsOf(lines.at(-1) ?? '') : []
  if (level === undefined && head.length !== cellsOf(line).length) return false
  const siblings = childrenAt(page)
  if (level !== undefined || lines.length === 1) siblings.pop()
  if (level === undefined) {
    lines.pop()
    openBlock(page, { is: 'table', rows: [head] })
  } else {
    siblings.push({ is: 'heading', level, source: withoutBlanksAround(lines.join('\n')) })
    page.open = undefined
  }
  return true
}
