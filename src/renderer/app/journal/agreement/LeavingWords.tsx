// Beside what is signed: the comments that leave with it, and how much of it leaves although the leak check stopped it.
import { m } from '../../../messages/unlocked'
import styles from './dialogs.module.css'
import type { Signing } from './use-signing'

export function LeavingComments({ act, unsent: { comments } }: Signing) {
  const { signing, review } = m.handover
  if ((act !== 'counter' && act !== 'comment') || comments.all.length === 0) return null
  return (
    <div>
      <dt>{signing.theComments(comments.all.length)}</dt>
      {comments.all.map(({ quote, nth, words }) => (
        <dd key={`${String(nth)} ${quote}`} className={styles.own} dir="auto">
          {quote === '' ? null : <span className={styles.quote}>{review.quote(quote)}</span>}
          <span>{words}</span>
        </dd>
      ))}
    </div>
  )
}

/** Of the words on the page. */
export function OnPurpose({ act, sheet: { letLeaveCount } }: Signing) {
  if ((act !== 'propose' && act !== 'counter') || letLeaveCount === null || letLeaveCount === 0) return null
  return <span className={styles.quote}>{m.handover.signing.onPurpose(letLeaveCount)}</span>
}
