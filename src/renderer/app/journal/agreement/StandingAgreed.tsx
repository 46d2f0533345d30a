// What both have signed: its seal, the file that carries the second signature, and how it is changed or taken back.
import BadgeCheck from 'lucide-react/icons/badge-check'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { asDayOfInstant } from '../../../ui/local-dates'
import styles from './AgreementPanel.module.css'
import { namedAsAgreed } from './named'
import { SaveButton, WritingNext, type StandingProps } from './standing-parts'

export function Agreed(props: StandingProps) {
  const { state, sheet, partner, isBusy, saidOfFile, onSupersede, onAsk } = props
  const { agreed, replaced } = m.handover.agreement
  const isMine = state.rounds.find(({ id }) => id === state.head)?.side === 'me'
  return (
    <>
      <WritingNext {...props} />
      {sheet.versions === null ? (
        <Callout
          tone="agreed"
          title={
            <span className={styles.seal}>
              <BadgeCheck strokeWidth={1.75} aria-hidden="true" />
              {agreed.title(state.agreedAt === null ? '' : asDayOfInstant(state.agreedAt))}
            </span>
          }
        >
          {agreed.text}
        </Callout>
      ) : null}
      {state.supersedes === null ? null : (
        <p className={styles.note}>{replaced(namedAsAgreed(state.supersedes))}</p>
      )}
      {isMine ? (
        <>
          {saidOfFile === null ? (
            <p className={styles.note}>
              {state.isFileDue ? agreed.giveSignature(partner) : agreed.savedBefore(partner)}
            </p>
          ) : null}
          <SaveButton {...props} />
        </>
      ) : null}
      <div className={styles.acts}>
        {state.can.includes('supersede') ? (
          <Button kind="quiet" disabled={isBusy} onClick={onSupersede}>
            {agreed.change}
          </Button>
        ) : null}
        {state.can.includes('retract') ? (
          <Button kind="quiet" disabled={isBusy} onClick={() => onAsk({ is: 'retract' })}>
            {agreed.retract}
          </Button>
        ) : null}
      </div>
      {state.can.includes('supersede') ? <p className={styles.faint}>{agreed.changeText}</p> : null}
      {state.can.includes('retract') ? <p className={styles.faint}>{agreed.retractText}</p> : null}
    </>
  )
}
