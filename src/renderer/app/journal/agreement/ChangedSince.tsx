// My comments on words that have changed since they were written: they go along, and quote what they are about.
import { m } from '../../../messages/unlocked'
import { GroupTitle } from '../../../ui/GroupTitle'
import { CommentField } from './CommentField'
import dialogs from './dialogs.module.css'
import { homelessIn } from './my-comments'
import type { Comments } from './use-comments'

interface ChangedSinceProps {
  /** Those on the table now. */
  readonly blocks: readonly string[]
  readonly comments: Comments
}

export function ChangedSince({ blocks, comments }: ChangedSinceProps) {
  const { review } = m.handover
  const homeless = homelessIn(blocks, comments.fields)
  if (homeless.length === 0) return null
  return (
    <section className={dialogs.said} aria-label={review.changedSince}>
      <GroupTitle as="h3">{review.changedSince}</GroupTitle>
      {homeless.map((comment) => (
        <div key={`${String(comment.nth)} ${comment.quote}`} className={dialogs.said}>
          <p className={dialogs.quote} dir="auto">
            {review.quote(comment.quote)}
          </p>
          <CommentField
            label={review.comment}
            about={comment.quote}
            words={comment.words}
            onWrite={(words) => comments.write({ ...comment, words })}
          />
        </div>
      ))}
    </section>
  )
}
