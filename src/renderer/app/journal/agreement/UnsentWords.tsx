// What of mine is not sent yet, said beside what can be done with it.
import type { HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import type { Asked } from './asked'
import styles from './AgreementPanel.module.css'
import type { Unsent } from './use-unsent'

interface UnsentWordsProps {
  readonly unsent: Unsent
  readonly state: HandOverState
  readonly onAsk: (asked: Asked) => void
}

export function UnsentWords({ unsent: { comments, note, reason }, state, onAsk }: UnsentWordsProps) {
  const { unsent } = m.handover
  const count = comments.all.length
  return (
    <>
      {count > 0 && state.status === 'answered' ? (
        <p className={styles.note}>{m.handover.signing.unsent(count)}</p>
      ) : null}
      {count > 0 && state.status !== 'answered' ? (
        <Button kind="quiet" onClick={() => onAsk({ is: 'unsent' })}>
          {unsent.open(count)}
        </Button>
      ) : null}
      {note.held === '' ? null : <p className={styles.note}>{unsent.note}</p>}
      {reason.held === '' ? null : <p className={styles.note}>{unsent.reason}</p>}
    </>
  )
}
