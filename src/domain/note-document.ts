// The note of a session: private words, some of them marked "may be shared".
// Invariant: a `NoteDocument` came through `parseNoteDocument`; its words are private wherever they go.
import {
  type DocumentNode,
  type DocumentProblem,
  type DocumentSchema,
  type TextBlock,
  NUMBERING,
  inlineTextOf,
  may,
  isUuid,
  markAttribute,
  must,
  parseDocument,
  textBlocksOf,
  textOf,
} from './document'
import { canonicalNote } from './canonical-note'
import { isKeepableLink } from './link'
import { type Result, ok } from './result'
import type { PrivateText } from './text'

export const NOTE_SCHEMA_VERSION = 2

declare const note: unique symbol

export type NoteDocument = DocumentNode & { readonly [note]: 'private' }

/** Words marked "may be shared". They stay private until they go through the door. */
export interface Passage {
  readonly passageId: string
  readonly text: PrivateText
}

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'horizontalRule',
  'table',
  'image',
  'file',
]
const INLINE = ['text', 'hardBreak']
const ITEM = { content: BLOCKS, isNeverEmpty: true, firstChild: 'paragraph' }
/** A cell is one paragraph: what a Markdown table can hold. Widths and spans are looks, and go. */
const CELL = {
  content: ['paragraph'],
  isNeverEmpty: true,
  attrs: { colspan: may(() => false), rowspan: may(() => false), colwidth: may(() => false) },
}

/** Who a task is for. */
export const TASK_OWNERS = ['me', 'partner', 'both'] as const
/** Who gave and who took: I shared, I learned, both. */
export const DIRECTIONS = ['shared', 'learned', 'both'] as const

const oneOf =
  (values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value)
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
const isShort =
  (maxLength: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && value.length <= maxLength

export const NOTE_SCHEMA: DocumentSchema = {
  root: 'doc',
  nodes: {
    doc: { content: BLOCKS, isNeverEmpty: true },
    paragraph: { content: INLINE },
    heading: {
      content: INLINE,
      attrs: { level: must((level) => level === 1 || level === 2 || level === 3) },
    },
    bulletList: { content: ['listItem'], isNeverEmpty: true },
    orderedList: { content: ['listItem'], isNeverEmpty: true, attrs: NUMBERING },
    listItem: ITEM,
    taskList: { content: ['taskItem'], isNeverEmpty: true },
    taskItem: {
      ...ITEM,
      attrs: {
        checked: must((checked) => typeof checked === 'boolean'),
        owner: may(oneOf(TASK_OWNERS)),
        /** A calendar day, such as `2026-12-10`. */
        dueOn: may(isDay),
      },
    },
    blockquote: { content: BLOCKS, isNeverEmpty: true },
    horizontalRule: { content: [] },
    table: { content: ['tableRow'], isNeverEmpty: true },
    tableRow: { content: ['tableHeader', 'tableCell'], isNeverEmpty: true },
    tableHeader: CELL,
    tableCell: CELL,
    image: {
      content: [],
      attrs: { attachmentId: must(isUuid), alt: may(isShort(500)) },
    },
    file: {
      content: [],
      attrs: { attachmentId: must(isUuid), name: may(isShort(255)) },
    },
    hardBreak: { content: [], isInline: true },
    text: { content: [], isInline: true, isText: true },
  },
  marks: {
    bold: {},
    italic: {},
    strike: {},
    link: { attrs: { href: must(isKeepableLink) } },
    direction: { attrs: { way: must(oneOf(DIRECTIONS)) } },
    tag: { attrs: { tagId: must(isUuid) }, mayRepeat: true },
    person: { attrs: { personId: must(isUuid) }, mayRepeat: true },
    goal: { attrs: { goalId: must(isUuid) }, mayRepeat: true },
    mayBeShared: { attrs: { passageId: must(isUuid) } },
  },
}

/** Lets a note in, from the page or from the store. */
export function parseNoteDocument(input: unknown): Result<NoteDocument, DocumentProblem> {
  const parsed = parseDocument(NOTE_SCHEMA, input)
  const canonical = parsed.ok ? canonicalNote(parsed.value) : parsed
  return canonical.ok ? ok(canonical.value as NoteDocument) : canonical
}

/** One empty paragraph. */
export function emptyNote(): NoteDocument {
  const blank: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] }
  return blank as NoteDocument
}

/** The whole note as text: blocks joined by one `\n` each. */
export const plainTextOf = (document: NoteDocument): PrivateText => textOf(document) as PrivateText

/** The first words of the note on one line, at most `maxLength` UTF-16 units; cut at a word where it can be. */
export function excerptOf(document: NoteDocument, maxLength = 160): PrivateText {
  return shortened(firstWords(document, maxLength), maxLength) as PrivateText
}

/**
 * The marked passages in reading order. A passage is a longest run of neighbouring inline nodes of one block
 * that bear the same id. An id that stands in two places is returned twice: nobody can tell which one is meant.
 */
export function passagesOf(document: NoteDocument): Passage[] {
  return textBlocksOf(document)
    .flatMap(runsOf)
    .flatMap(({ passageId, text }) =>
      passageId === undefined || text.trim() === '' ? [] : [{ passageId, text: text as PrivateText }],
    )
}

export const countPassages = (document: NoteDocument): number => passagesOf(document).length

/**
 * What is left of the note's text where the carried passages stood as holes: one segment between two holes,
 * so that words on either side of a hole never read as neighbours. Blocks inside a segment are joined by `\n`.
 * Give only ids, carried from this very note, whose words are still those that were carried: everything under
 * them goes unchecked. An id that stands in two places is no hole: nobody can tell which words were carried.
 */
export function segmentsOutside(document: NoteDocument, carriedIds: ReadonlySet<string>): PrivateText[] {
  const segments = ['']
  const holes = carriedOnce(document, carriedIds)
  for (const [index, block] of textBlocksOf(document).entries()) {
    if (index > 0) extendLast(segments, '\n')
    for (const run of runsOf(block)) {
      if (run.passageId !== undefined && holes.has(run.passageId)) segments.push('')
      else extendLast(segments, run.text)
    }
  }
  return segments.filter((segment) => segment.trim() !== '').map((segment) => segment as PrivateText)
}

function carriedOnce(document: NoteDocument, carriedIds: ReadonlySet<string>): Set<string> {
  const once = new Set<string>()
  if (carriedIds.size === 0) return once
  const met = new Set<string>()
  for (const { passageId } of passagesOf(document)) {
    if (met.has(passageId)) once.delete(passageId)
    else if (carriedIds.has(passageId)) once.add(passageId)
    met.add(passageId)
  }
  return once
}

interface Run {
  readonly passageId: string | undefined
  readonly text: string
}

function runsOf(block: TextBlock): Run[] {
  const runs: Run[] = []
  for (const node of block.nodes) {
    const passageId = markAttribute(node, 'mayBeShared', 'passageId')
    const text = inlineTextOf(node)
    const last = runs.at(-1)
    if (last?.passageId === passageId && last !== undefined)
      runs[runs.length - 1] = { passageId, text: last.text + text }
    else runs.push({ passageId, text })
  }
  return runs
}

function extendLast(segments: string[], text: string): void {
  segments.push((segments.pop() ?? '') + text)
}

function firstWords(document: NoteDocument, enough: number): string {
  let words = ''
  for (const { text } of tellingBlocksOf(document)) {
    words = `${words} ${text.slice(0, 4 * enough)}`.replace(/\s+/gu, ' ').trim()
    if (words.length > enough) break
  }
  return words
}

/** Headings say the same in every note; they count only if nothing else is there. */
function tellingBlocksOf(document: NoteDocument) {
  const blocks = textBlocksOf(document)
  const telling = blocks.filter((block) => block.type !== 'heading' && block.text.trim() !== '')
  return telling.length > 0 ? telling : blocks
}

function shortened(words: string, maxLength: number): string {
  if (words.length <= maxLength) return words
  const cut = words.slice(0, Math.max(0, maxLength - 1))
  const lastSpace = cut.lastIndexOf(' ')
  const end = lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut
  return `${end.replace(/[\ud800-\udbff]$/, '')}…`.slice(0, maxLength)
}
