// One passage on the table: its words against those before, and beside them what was said about it.
import type { ComparedBlock } from '../../../../contract/handover'
import { WordDiff } from '../../../editor/diff/WordDiff'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { CommentField } from './CommentField'
import type { MyComment } from './my-comments'
import styles from './ReviewDialog.module.css'
import { wordsAfter } from './table-words'

interface ComparedPassageProps {
  readonly block: ComparedBlock
  readonly label: string | null
  readonly look: 'title' | 'heading' | 'words'
  readonly partner: string
  /** Null: it cannot be commented on by itself. */
  readonly mine: MyComment | null
  readonly onWrite: (comment: MyComment) => void
}

export function ComparedPassage({ block, label, look, partner, mine, onWrite }: ComparedPassageProps) {
  const { review } = m.handover
  const { is, differences, heading } = block
  if (differences.every(({ text }) => text.trim() === '')) return null
  const change = is === 'added' ? review.added : is === 'removed' ? review.removed : null
  return (
    <div
      data-changed={is !== 'same' || undefined}
      className={joinClasses(styles.passage, is !== 'same' && styles.changed)}
    >
      <div className={joinClasses(styles.words, styles[look], heading !== '' && styles.headed)}>
        {label === null && change === null ? null : (
          <p className={styles.label}>{[label, change].filter(Boolean).join(' · ')}</p>
        )}
        {is === 'same' ? (
          <p className={styles.same} dir="auto">
            {wordsAfter(block)}
          </p>
        ) : (
          <WordDiff differences={differences} />
        )}
      </div>
      <div className={styles.beside}>
        {block.comments.map(({ words }, which) => (
          <p key={which} className={styles.comment} dir="auto">
            <small>{review.said(partner)}</small>
            {words}
          </p>
        ))}
        {mine === null ? null : (
          <CommentField
            label={review.comment}
            about={mine.quote}
            words={mine.words}
            onWrite={(words) => onWrite({ ...mine, words })}
          />
        )}
      </div>
    </div>
  )
}
