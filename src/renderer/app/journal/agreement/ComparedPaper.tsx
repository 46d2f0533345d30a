// The words on the table against those before, passage by passage, as one sheet.
import { Fragment, type RefObject } from 'react'
import type { HandOverComparison, HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { ComparedFacts } from './ComparedFacts'
import { ComparedPassage } from './ComparedPassage'
import { commentOn, placedIn } from './my-comments'
import styles from './ReviewDialog.module.css'
import { tableWords } from './table-words'
import type { Comments } from './use-comments'
import { useHeadings } from './use-headings'

interface ComparedPaperProps {
  readonly state: HandOverState
  readonly partner: string
  readonly comments: Comments
  readonly comparison: HandOverComparison
  readonly paperRef: RefObject<HTMLElement | null>
}

export function ComparedPaper({ state, partner, comments, comparison, paperRef }: ComparedPaperProps) {
  const { review } = m.handover
  const { title, blocks, facts } = comparison
  const headings = useHeadings(state)
  const isCharter = state.subject.kind === 'charter'
  const words = tableWords(blocks)
  const lastAt = words.length - 1
  const placed = placedIn(words, comments.fields)
  const mineAt = (at: number) =>
    comments.fields.find((_one, which) => placed[which]?.at === at) ?? commentOn(words, at)
  return (
    <article ref={paperRef} data-paper="white" className={styles.paper} aria-label={review.page}>
      {/* Of a charter it is the first of the blocks. */}
      {isCharter ? null : (
        <ComparedPassage
          block={title}
          label={review.titleLine}
          look="title"
          partner={partner}
          mine={null}
          onWrite={comments.write}
        />
      )}
      {isCharter ? null : <ComparedFacts facts={facts} />}
      {blocks.map((block, index) => (
        <Fragment key={index}>
          <ComparedPassage
            block={block}
            label={isCharter ? labelOf(block.at, lastAt, partner) : null}
            look={isCharter && block.at === 0 ? 'title' : headings.has(block.at ?? -1) ? 'heading' : 'words'}
            partner={partner}
            mine={block.at === null ? null : mineAt(block.at)}
            onWrite={comments.write}
          />
          {isCharter && index === 0 ? <ComparedFacts facts={facts} /> : null}
        </Fragment>
      ))}
    </article>
  )
}

/** Parts of a charter without a heading of their own: title, purpose, and at its end what each expects. */
function labelOf(at: number | null, lastAt: number, partner: string): string | null {
  const { review } = m.handover
  if (at === 1) return review.purpose
  if (at === lastAt - 1) return review.expects.me
  return at === lastAt ? review.expects.partner(partner) : null
}
