// Comments of mine that went along with nothing, since what they were about was signed or waits: read here, until I
// drop them. Invariant: one click drops none for good; it can be brought back where it stood.
import { useState } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import dialogs from './dialogs.module.css'
import { isSame, type MyComment } from './my-comments'
import type { Comments } from './use-comments'

interface UnsentDialogProps {
  readonly comments: Comments
  readonly onClose: () => void
}

export function UnsentDialog({ comments, onClose }: UnsentDialogProps) {
  const { unsent } = m.handover
  const [shown] = useState(comments.all)
  return (
    <Dialog
      title={unsent.title}
      onClose={onClose}
      actions={
        <Button kind="primary" data-start onClick={onClose}>
          {m.ui.close}
        </Button>
      }
    >
      <p>{unsent.lead}</p>
      {shown.map((comment) => (
        <Unsent
          key={`${String(comment.nth)} ${comment.quote}`}
          comment={comment}
          isDropped={!comments.all.some((one) => isSame(one, comment))}
          onWrite={comments.write}
        />
      ))}
    </Dialog>
  )
}

interface UnsentProps {
  readonly comment: MyComment
  readonly isDropped: boolean
  readonly onWrite: (comment: MyComment) => void
}

function Unsent({ comment, isDropped, onWrite }: UnsentProps) {
  const { unsent, review } = m.handover
  return (
    <section className={dialogs.said}>
      {comment.quote === '' ? null : (
        <p className={dialogs.quote} dir="auto">
          {review.quote(comment.quote)}
        </p>
      )}
      <div className={dialogs.head}>
        {isDropped ? (
          <p className={dialogs.quote} role="status">
            {unsent.dropped}
          </p>
        ) : (
          <p className={dialogs.own} dir="auto">
            {comment.words}
          </p>
        )}
        {/* One button with two meanings: the focus stays where it is. */}
        <Button kind="quiet" onClick={() => onWrite(isDropped ? comment : { ...comment, words: '' })}>
          {isDropped ? unsent.bringBack : unsent.drop}
        </Button>
      </div>
    </section>
  )
}
