// Where carried words go on a summary: under the heading they belong to, or where a person puts them.
// Invariant: the document keeps to its schema; each copy stands there once, and no other words change.
import { inlineTextOf, isTextBlock, type DocumentNode } from './document'
import {
  asSummary,
  carriedInline,
  carriedItem,
  carryIdOf,
  emptySummary,
  isBlankParagraph,
  withCarried,
  withoutCarried,
  withoutTrailingBlank,
  type CarriedText,
  type SummaryDocument,
} from './summary-document'

/** In the order in which they stand. */
export const SECTIONS = ['learned', 'todo', 'goals', 'worked'] as const
export type Section = (typeof SECTIONS)[number]
export type SectionTitles = Readonly<Record<Section, string>>

/** Under its heading, which is put there if the sheet is made of sections; `lead`: at the top. */
export function withPlaced(
  document: SummaryDocument,
  carried: CarriedText,
  place: Section | 'lead',
  titles: SectionTitles,
): SummaryDocument {
  if (carried.text === '') return document
  if (place === 'lead') return withLead(document, carried)
  const blocks = document.content ?? []
  const heading = blocks.findIndex((block) => sectionOf(block, titles) === place)
  if (heading !== -1) return asSummary(withinSection(blocks, heading, carried))
  // A sheet in an order of one's own gets no headings of ours for a passage.
  const isPassage = place === 'learned' || place === 'todo'
  if (isPassage && isFree(blocks, titles)) return withCarried(document, [carried])
  const section = [headingOf(titles[place]), listOf(carried)]
  const rest = withoutTrailingBlank(blocks)
  const at = placeForSection(rest, place, titles)
  return asSummary([...rest.slice(0, at), ...section, ...rest.slice(at)])
}

/** As an item after the text block `at` (in reading order, from 0); -1: before all. */
export function withPutAfter(document: SummaryDocument, carried: CarriedText, at: number): SummaryDocument {
  if (carried.text === '') return document
  const blocks = document.content ?? []
  const path = at < 0 ? [] : pathToTextBlock(blocks, at)
  if (path === null) return withCarried(document, [carried])
  const item = pathToItem(blocks, path)
  if (item.length > 0) return asSummary(withItemAfter(blocks, item, carriedItem(carried)))
  const before = blocks.slice(0, (path[0] ?? -1) + 1)
  const after = blocks.slice(before.length)
  return asSummary([...withoutTrailingBlank(before), ...ledByItem(after, carried)])
}

/** Other words in the place of a copy, under an id of their own; undefined: it stands nowhere. */
export function withExchanged(
  document: SummaryDocument,
  carryId: string,
  carried: CarriedText,
): SummaryDocument | undefined {
  let isPut = false
  const exchanged = (node: DocumentNode): DocumentNode => {
    if (node.content === undefined) return node
    if (!isTextBlock(node)) return { ...node, content: node.content.map(exchanged) }
    return {
      ...node,
      content: node.content.flatMap((inline): DocumentNode[] => {
        if (carryIdOf(inline) !== carryId) return [inline]
        if (isPut) return []
        isPut = true
        return carriedInline(carried)
      }),
    }
  }
  const content = (document.content ?? []).map(exchanged)
  return isPut ? asSummary(content) : undefined
}

/** Without a copy, and without our heading if nothing is left under it. */
export function withWithdrawn(
  document: SummaryDocument,
  carryId: string,
  titles: SectionTitles,
): SummaryDocument {
  const after = withoutCarried(document, carryId)
  if (after === document) return document
  const wasBare = new Set(bareSections(document.content ?? [], titles).map(({ section }) => section))
  const blocks = after.content ?? []
  const emptied = bareSections(blocks, titles).filter(({ section }) => !wasBare.has(section))
  const kept = blocks.filter((block) => !emptied.some(({ heading }) => heading === block))
  return kept.length === 0 ? emptySummary() : asSummary(kept)
}

/** Our headings with no block under them. */
const bareSections = (blocks: readonly DocumentNode[], titles: SectionTitles) =>
  blocks.flatMap((heading, at) => {
    const section = sectionOf(heading, titles)
    const next = blocks[at + 1]
    return section !== null && (next === undefined || next.type === 'heading') ? [{ section, heading }] : []
  })

/** The section a block begins; null: it is no heading of ours. */
export function sectionOf(block: DocumentNode, titles: SectionTitles): Section | null {
  if (block.type !== 'heading') return null
  const words = (block.content ?? []).map(inlineTextOf).join('').trim().toLowerCase()
  return SECTIONS.find((section) => titles[section].toLowerCase() === words) ?? null
}

const headingOf = (title: string): DocumentNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: title }],
})

const listOf = (carried: CarriedText): DocumentNode => ({
  type: 'bulletList',
  content: [carriedItem(carried)],
})

function withLead(document: SummaryDocument, carried: CarriedText): SummaryDocument {
  const lead: DocumentNode = { type: 'paragraph', content: carriedInline(carried) }
  return asSummary([lead, ...withoutLeadingBlank(document.content ?? [])])
}

function withoutLeadingBlank(blocks: readonly DocumentNode[]): readonly DocumentNode[] {
  const [first] = blocks
  return first !== undefined && isBlankParagraph(first) ? blocks.slice(1) : blocks
}

/** At the end of what stands under a heading, before the next one of its rank. */
function withinSection(
  blocks: readonly DocumentNode[],
  heading: number,
  carried: CarriedText,
): DocumentNode[] {
  const rank = levelOf(blocks[heading])
  const next = blocks.findIndex(
    (block, at) => at > heading && block.type === 'heading' && levelOf(block) <= rank,
  )
  const end = next === -1 ? blocks.length : next
  const before = withoutTrailingBlank(blocks.slice(0, end))
  const last = before.at(-1)
  const after = blocks.slice(end)
  if (last?.type !== 'bulletList') return [...before, listOf(carried), ...after]
  const longer = { ...last, content: [...(last.content ?? []), carriedItem(carried)] }
  return [...before.slice(0, -1), longer, ...after]
}

const levelOf = (block: DocumentNode | undefined): number => Number(block?.attrs?.['level'] ?? 2)

/** None of our headings, and something stands there beside lines that were carried whole. */
const isFree = (blocks: readonly DocumentNode[], titles: SectionTitles): boolean =>
  !blocks.some((block) => sectionOf(block, titles) !== null) && blocks.some((block) => !isCarriedLine(block))

const isCarriedLine = ({ type, content = [] }: DocumentNode): boolean =>
  type === 'paragraph' && content.every((inline) => carryIdOf(inline) !== undefined)

function placeForSection(blocks: readonly DocumentNode[], section: Section, titles: SectionTitles): number {
  const rank = SECTIONS.indexOf(section)
  const next = blocks.findIndex((block) => {
    const other = sectionOf(block, titles)
    return other !== null && SECTIONS.indexOf(other) > rank
  })
  return next === -1 ? blocks.length : next
}

/** Indices from the root; null: there are not so many. */
function pathToTextBlock(nodes: readonly DocumentNode[], at: number): number[] | null {
  let left = at
  const walk = (among: readonly DocumentNode[]): number[] | null => {
    for (const [index, node] of among.entries()) {
      if (isTextBlock(node)) {
        if (left === 0) return [index]
        left -= 1
      } else {
        const inside = walk(node.content ?? [])
        if (inside !== null) return [index, ...inside]
      }
    }
    return null
  }
  return walk(nodes)
}

/** The part of a path that ends at the innermost item of a list; empty: it leads through none. */
function pathToItem(nodes: readonly DocumentNode[], path: readonly number[]): readonly number[] {
  let found = 0
  let among = nodes
  for (const [depth, index] of path.entries()) {
    const node = among[index]
    if (node?.type === 'listItem') found = depth + 1
    among = node?.content ?? []
  }
  return path.slice(0, found)
}

function withItemAfter(
  nodes: readonly DocumentNode[],
  [index = 0, ...deeper]: readonly number[],
  item: DocumentNode,
): DocumentNode[] {
  if (deeper.length === 0) return [...nodes.slice(0, index + 1), item, ...nodes.slice(index + 1)]
  return nodes.map((node, at) =>
    at === index ? { ...node, content: withItemAfter(node.content ?? [], deeper, item) } : node,
  )
}

/** At the head of the list that comes next, or in one of its own. */
function ledByItem(blocks: readonly DocumentNode[], carried: CarriedText): DocumentNode[] {
  const [next, ...rest] = blocks
  if (next?.type !== 'bulletList') return [listOf(carried), ...withoutLeadingBlank(blocks)]
  return [{ ...next, content: [carriedItem(carried), ...(next.content ?? [])] }, ...rest]
}
