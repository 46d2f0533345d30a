// One passage on the table: its words against those before, and beside them what was said about it.
import type { ComparedBlock } from '../../../../contract/handover'
import { WordDiff } from '../../../editor/diff/WordDiff'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { CommentField } from './CommentField'
import styles from './ReviewDialog.module.css'
import type { Comments } from './use-comments'
import { quoteOf } from './words-now'

interface ComparedPassageProps {
  readonly block: ComparedBlock
  readonly label: string | null
  readonly isTitle: boolean
  readonly partner: string
  /** Null: it cannot be commented on by itself. */
  readonly comments: Comments | null
}

export function ComparedPassage({ block, label, isTitle, partner, comments }: ComparedPassageProps) {
  const { review } = m.handover
  const { at, is, differences } = block
  const words = differences.map((one) => (one.is === 'removed' ? '' : one.text)).join('')
  if (differences.every(({ text }) => text.trim() === '')) return null
  const change = is === 'added' ? review.added : is === 'removed' ? review.removed : null
  return (
    <div className={joinClasses(styles.passage, is !== 'same' && styles.changed)}>
      <div className={joinClasses(styles.words, isTitle && styles.title)}>
        {label === null && change === null ? null : (
          <p className={styles.label}>{[label, change].filter(Boolean).join(' · ')}</p>
        )}
        {is === 'same' ? (
          <p className={styles.same} dir="auto">
            {words}
          </p>
        ) : (
          <WordDiff differences={differences} />
        )}
      </div>
      <div className={styles.beside}>
        {block.comments.map((comment) => (
          <p key={comment.words} className={styles.comment} dir="auto">
            <small>{review.said(partner)}</small>
            {comment.words}
          </p>
        ))}
        {comments === null || at === null ? null : (
          <CommentField
            label={review.comment}
            about={quoteOf(words)}
            words={comments.wordsAt(at)}
            onWrite={(said) => comments.write({ at, quote: quoteOf(words), words: said })}
          />
        )}
      </div>
    </div>
  )
}
