// From the sample's compact notation to documents.
import type { DocumentMark, DocumentNode } from '../../../domain/document'
import type { CarriedCopy } from '../rooms/shared/summaries.store'
import type { Block, SummaryBlock } from './sample'

const heading = (words: string): DocumentNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: words }],
})

export function blocksToNote(blocks: readonly Block[], newId: () => string): DocumentNode {
  const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', content: inline(words, newId) })
  const item = (words: string): DocumentNode => ({ type: 'listItem', content: [paragraph(words)] })
  const toNode = (block: Block): DocumentNode => {
    if ('h' in block) return heading(block.h)
    if ('p' in block) return paragraph(block.p)
    if ('ul' in block) return { type: 'bulletList', content: block.ul.map(item) }
    if ('ol' in block) return { type: 'orderedList', attrs: { start: 1 }, content: block.ol.map(item) }
    if ('quote' in block) return { type: 'blockquote', content: [paragraph(block.quote)] }
    const todo = block.todo.map(({ done, text }): DocumentNode => ({
      type: 'taskItem',
      attrs: { checked: done },
      content: [paragraph(text)],
    }))
    return { type: 'taskList', content: todo }
  }
  return { type: 'doc', content: blocks.map(toNode) }
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

const markers: readonly { fence: string; mark: (newId: () => string) => DocumentMark }[] = [
  { fence: '==', mark: (newId) => ({ type: 'mayBeShared', attrs: { passageId: newId() } }) },
  { fence: '**', mark: () => ({ type: 'bold' }) },
  { fence: '*', mark: () => ({ type: 'italic' }) },
]

/** Fences do not nest; an unclosed one is text. */
function inline(words: string, newId: () => string): DocumentNode[] {
  const nodes: DocumentNode[] = []
  let rest = words
  while (rest.length > 0) {
    const next = nextFenced(rest)
    if (next === undefined) {
      nodes.push({ type: 'text', text: rest })
      break
    }
    if (next.from > 0) nodes.push({ type: 'text', text: rest.slice(0, next.from) })
    nodes.push({ type: 'text', text: next.inner, marks: [next.mark(newId)] })
    rest = rest.slice(next.to)
  }
  return nodes
}

function nextFenced(text: string) {
  const found = markers.flatMap(({ fence, mark }) => {
    const from = text.indexOf(fence)
    const end = from < 0 ? -1 : text.indexOf(fence, from + fence.length)
    if (end <= from + fence.length) return []
    return [{ from, to: end + fence.length, inner: text.slice(from + fence.length, end), mark, fence }]
  })
  return found.sort((a, b) => a.from - b.from || b.fence.length - a.fence.length)[0]
}
