// The words of a summary as they stand in a round: read, never edited.
import type { ReactNode } from 'react'
import type { RoundWords } from '../../../../contract/handover'
import { parseSummaryDocument } from '../../../../domain/summary-document'
import {
  summaryBlocksOf,
  type SummaryBlock,
  type SummaryItem,
  type SummarySpan,
} from '../../../../domain/summary-blocks'
import { m } from '../../../messages/unlocked'
import styles from './SummaryPaper.module.css'

type SummaryWords = Extract<RoundWords, { kind: 'summary' }>

export function SummaryPaper({ title, names, document }: Omit<SummaryWords, 'kind'>) {
  const parsed = parseSummaryDocument(document)
  return (
    <article data-paper="white" className={styles.paper}>
      <h3 className={styles.title} dir="auto">
        {title || m.ui.untitled}
      </h3>
      {names === null ? null : (
        <p className={styles.names} dir="auto">
          {m.summaries.sheet.names(names.me, names.partner)}
        </p>
      )}
      {parsed.ok ? <Blocks blocks={summaryBlocksOf(parsed.value)} /> : null}
    </article>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly SummaryBlock[] }) {
  return blocks.map((block, at) => <Block key={at} block={block} />)
}

function Block({ block }: { readonly block: SummaryBlock }): ReactNode {
  switch (block.is) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Spans spans={block.spans} />
        </p>
      )
    case 'heading':
      return (
        <h4 dir="auto">
          <Spans spans={block.spans} />
        </h4>
      )
    case 'bulletList':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.start}>
          <Items items={block.items} />
        </ol>
      )
  }
}

function Items({ items }: { readonly items: readonly SummaryItem[] }) {
  return items.map((blocks, at) => (
    <li key={at} dir="auto">
      <Blocks blocks={blocks} />
    </li>
  ))
}

function Spans({ spans }: { readonly spans: readonly SummarySpan[] }) {
  return spans.map(({ text, isBold, isItalic }, at) => {
    const words = isItalic ? <em key={at}>{text}</em> : text
    return isBold ? <strong key={at}>{words}</strong> : words
  })
}
