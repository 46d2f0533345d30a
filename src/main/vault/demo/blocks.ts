// From the sample's compact notation to documents.
import { problemLine, type DocumentMark, type DocumentNode } from '../../../domain/document'
import { parseNoteDocument, type NoteDocument } from '../../../domain/note-document'
import type { CarriedCopy } from '../rooms/shared/summaries.store'
import { inline, type Targets } from './inline'
import type { Block, SummaryBlock } from './sample'

const heading = (words: string): DocumentNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: words }],
})

/** `dayIn`: the calendar day that lies so many days ahead. */
export function blocksToNote(
  blocks: readonly Block[],
  targets: Targets,
  dayIn: (days: number) => string,
): NoteDocument {
  const content = blocks.map((block) => noteBlock(block, targets, dayIn))
  const document = parseNoteDocument({ type: 'doc', content })
  if (!document.ok) throw new Error(`a demo note does not parse: ${problemLine(document.error)}`)
  return document.value
}

function noteBlock(block: Block, targets: Targets, dayIn: (days: number) => string): DocumentNode {
  const paragraph = (words: string): DocumentNode => ({
    type: 'paragraph',
    content: inline(words, targets),
  })
  const items = (lines: readonly string[]): DocumentNode[] =>
    lines.map((words) => ({ type: 'listItem', content: [paragraph(words)] }))
  if ('h' in block) return heading(block.h)
  if ('p' in block) return paragraph(block.p)
  if ('ul' in block) return { type: 'bulletList', content: items(block.ul) }
  if ('ol' in block) return { type: 'orderedList', attrs: { start: 1 }, content: items(block.ol) }
  if ('quote' in block) return { type: 'blockquote', content: [paragraph(block.quote)] }
  if ('table' in block) return table(block.table, paragraph)
  const tasks = block.todo.map(({ done, doneAfterDays, text, owner, dueInDays }): DocumentNode => {
    const facts = { ...(owner && { owner }), ...(dueInDays !== undefined && { dueOn: dayIn(dueInDays) }) }
    return {
      type: 'taskItem',
      attrs: { checked: done && doneAfterDays === undefined, ...facts },
      content: [paragraph(text)],
    }
  })
  return { type: 'taskList', content: tasks }
}

function table(
  rows: readonly (readonly string[])[],
  paragraph: (words: string) => DocumentNode,
): DocumentNode {
  const content = rows.map((cells, at): DocumentNode => {
    const type = at === 0 ? 'tableHeader' : 'tableCell'
    return { type: 'tableRow', content: cells.map((words) => ({ type, content: [paragraph(words)] })) }
  })
  return { type: 'table', content }
}

export function blocksToSummary(
  blocks: readonly SummaryBlock[],
  copies: readonly (CarriedCopy | undefined)[],
): DocumentNode {
  const paragraph = (text: string, marks: readonly DocumentMark[] = []): DocumentNode => ({
    type: 'paragraph',
    content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }],
  })
  const list = (items: readonly DocumentNode[]): DocumentNode => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  })
  const carried = (at: number): DocumentNode[] => {
    const copy = copies[at]
    return copy === undefined
      ? []
      : [paragraph(copy.words, [{ type: 'carried', attrs: { carryId: copy.carryId } }])]
  }
  const toNode = (block: SummaryBlock): DocumentNode => {
    if ('h' in block) return heading(block.h)
    if ('p' in block) return paragraph(block.p)
    if ('ul' in block) return list(block.ul.map((words) => paragraph(words)))
    return list(block.carried.flatMap(carried))
  }
  return { type: 'doc', content: blocks.map(toNode) }
}
