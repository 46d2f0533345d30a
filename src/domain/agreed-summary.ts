// A summary as the bytes that both sign (`duologue-summary-1`), made from what stands on one side.
// Invariant: both sides make the very same bytes; where words came from (`carried`) is not in them.
import { peopleOf, type BySide, type Parties } from './agreed-people'
import { canonicalJson, type JsonValue } from './canonical-json'
import { textOf, type DocumentNode } from './document'
import { plainName, plainWords } from './plain-words'
import type { SummaryDocument } from './summary-document'

export const SUMMARY_FORM = 'duologue-summary-1'

export interface SignedSummary {
  /** The pair as both vaults call it. */
  readonly pair: string
  readonly subject: string
  readonly title: string
  /** Only if they were carried. */
  readonly names: BySide<string> | null
  readonly document: SummaryDocument
  /** Fingerprint of the agreed words that these would take the place of. */
  readonly supersedes: string | null
}

export function summaryBytes(summary: SignedSummary, parties: Parties): string {
  const { pair, subject, title, names, document, supersedes } = summary
  return canonicalJson({
    form: SUMMARY_FORM,
    pair,
    subject,
    title: plainWords(title),
    people: peopleOf(parties, (side) => ({ name: names && plainName(names[side]) })),
    document: asSigned(document),
    supersedes,
  })
}

/** Headings alone say nothing. */
export const isEmptySummary = ({ content }: SummaryDocument): boolean =>
  (content ?? []).every((block) => block.type === 'heading' || textOf(block).trim() === '')

/** Bold and italic, in this order, and nothing else that marks words; neighbours that look alike are one. */
export const asSigned = (node: DocumentNode): JsonValue => nodeAsSigned(node)

function nodeAsSigned({ type, attrs, content, text, marks }: DocumentNode): {
  readonly [key: string]: JsonValue
} {
  const kept = ['bold', 'italic'].filter((mark) => (marks ?? []).some((one) => one.type === mark))
  return {
    type,
    ...(attrs !== undefined && Object.keys(attrs).length > 0 && { attrs: plainAttributes(attrs) }),
    ...(content !== undefined && content.length > 0 && { content: joined(content.map(nodeAsSigned)) }),
    ...(text !== undefined && { text: plainWords(text) }),
    ...(kept.length > 0 && { marks: kept.map((mark) => ({ type: mark })) }),
  }
}

/** A schema lets in numbers and words only. */
function plainAttributes(attrs: Readonly<Record<string, unknown>>): { readonly [key: string]: JsonValue } {
  const entries = Object.entries(attrs).flatMap(([name, value]): [string, JsonValue][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
  )
  return Object.fromEntries(entries)
}

type PlainNode = { readonly [key: string]: JsonValue }

function joined(nodes: readonly PlainNode[]): PlainNode[] {
  const result: PlainNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node['text'] === '') continue
    if (typeof last?.['text'] === 'string' && typeof node['text'] === 'string' && looksLike(last, node))
      result[result.length - 1] = { ...last, text: last['text'] + node['text'] }
    else result.push(node)
  }
  return result
}

const looksLike = (one: PlainNode, other: PlainNode): boolean =>
  JSON.stringify(one['marks'] ?? []) === JSON.stringify(other['marks'] ?? [])
