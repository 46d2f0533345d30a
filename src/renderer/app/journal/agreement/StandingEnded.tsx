// An agreement that no longer stands: replaced, or taken back; and the way to begin anew from its words.
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { asDayOfInstant } from '../../../ui/local-dates'
import styles from './AgreementPanel.module.css'
import { named } from './named'
import { SaveButton, type StandingProps } from './standing-parts'

export function Superseded(props: StandingProps) {
  const { state, onOpen } = props
  const { superseded } = m.handover.agreement
  const { supersededBy, agreedAt } = state
  return (
    <>
      <Callout
        title={supersededBy?.status === 'retracted' ? superseded.takenBack : superseded.title}
        actions={
          supersededBy === null ? null : (
            <Button onClick={() => onOpen({ kind: supersededBy.kind, id: supersededBy.id })}>
              {superseded.by(named(supersededBy))}
            </Button>
          )
        }
      >
        {agreedAt === null ? null : superseded.text(asDayOfInstant(agreedAt))}
      </Callout>
      <StartAnew {...props} />
    </>
  )
}

/** Of words that no longer stand. */
function StartAnew({ state, isBusy, onSupersede }: StandingProps) {
  const { retracted } = m.handover.agreement
  if (!state.can.includes('supersede')) return null
  return (
    <>
      <Button disabled={isBusy} onClick={onSupersede}>
        {retracted.startAnew}
      </Button>
      <p className={styles.faint}>{retracted.startAnewText}</p>
    </>
  )
}

export function Retracted(props: StandingProps) {
  const { state, partner, isBusy, saidOfFile, onAsk } = props
  const { retracted, waits } = m.handover.agreement
  const isMine = state.rounds.find(({ id }) => id === state.head)?.side === 'me'
  return (
    <>
      {state.retractions.map(({ side, at, isClockOdd, reason }) => {
        const when = isClockOdd
          ? m.handover.inbox.atOddClock(partner, asDayOfInstant(at))
          : m.handover.agreement.on(asDayOfInstant(at))
        return (
          <Callout
            key={`${side} ${at}`}
            title={side === 'me' ? retracted.byMe(when) : retracted.byPartner(partner, when)}
          >
            {reason === '' ? null : <span dir="auto">{retracted.reason(reason)}</span>}
          </Callout>
        )
      })}
      <p className={styles.note}>{retracted.text}</p>
      {state.isFileDue && saidOfFile === null ? (
        <p className={styles.note}>{waits.fileDue(partner)}</p>
      ) : null}
      <div className={styles.acts}>
        {isMine ? <SaveButton {...props} /> : null}
        {state.can.includes('retract') ? (
          <Button kind="quiet" disabled={isBusy} onClick={() => onAsk({ is: 'retract' })}>
            {retracted.alsoMine}
          </Button>
        ) : null}
      </div>
      <StartAnew {...props} />
    </>
  )
}
