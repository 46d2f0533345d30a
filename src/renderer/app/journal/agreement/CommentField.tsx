// A comment of mine: a small button until somebody wants to write one, then a field.
import MessageSquarePlus from 'lucide-react/icons/message-square-plus'
import { useState } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/TextArea'
import styles from './CommentField.module.css'

interface CommentFieldProps {
  readonly label: string
  /** The words it is about; none: the whole. */
  readonly about?: string
  readonly words: string
  readonly onWrite: (words: string) => void
}

const COMMENT_LETTERS = 2_000

export function CommentField({ label, about, words, onWrite }: CommentFieldProps) {
  const { review } = m.handover
  const [isWanted, setWanted] = useState(false)
  if (words === '' && !isWanted)
    return (
      <Button
        kind="quiet"
        className={styles.begin}
        icon={<MessageSquarePlus strokeWidth={1.75} aria-hidden="true" />}
        aria-label={about === undefined ? undefined : review.commentOn(about)}
        onClick={() => setWanted(true)}
      >
        {label}
      </Button>
    )
  return (
    <TextArea
      label={review.yourComment}
      aria-label={about === undefined ? undefined : review.yourCommentOn(about)}
      rows={2}
      maxLength={COMMENT_LETTERS}
      dir="auto"
      autoFocus={isWanted}
      value={words}
      onChange={(event) => {
        // Emptied, it stays a field.
        setWanted(true)
        onWrite(event.target.value)
      }}
    />
  )
}
