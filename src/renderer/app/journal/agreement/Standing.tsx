// Where the agreement stands, in words, with what can be done from there.
import BadgeCheck from 'lucide-react/icons/badge-check'
import { useId } from 'react'
import type { HandOverState, HandOverSubject } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { asDayOfInstant } from '../../../ui/local-dates'
import type { Asked } from './asked'
import styles from './AgreementPanel.module.css'
import { answerInWords } from './round-in-words'
import type { SheetInHand } from './sheet-in-hand'
import { changeCountOf, useComparison } from './use-comparison'
import { whyNotSign } from './why-not'

interface StandingProps {
  readonly state: HandOverState
  readonly sheet: SheetInHand
  readonly partner: string
  readonly isBusy: boolean
  readonly onAsk: (asked: Asked) => void
  readonly onPairing: () => void
  readonly onOpen: (subject: HandOverSubject) => void
  readonly onSave: () => void
  readonly onTakeBack: () => void
  readonly onSupersede: () => void
}

export function Standing(props: StandingProps) {
  switch (props.state.status) {
    case 'draft':
      return <Draft {...props} />
    case 'proposed':
      return <Waits {...props} />
    case 'answered':
      return <Answered {...props} />
    case 'agreed':
      return <Agreed {...props} />
    case 'superseded':
      return <Superseded {...props} />
    case 'retracted':
      return <Retracted {...props} />
  }
}

function Draft(props: StandingProps) {
  const { state, partner } = props
  const { agreement } = m.handover
  return (
    <>
      {state.isTakenBack ? <p className={styles.note}>{agreement.waits.takenBack(partner)}</p> : null}
      <SignButton {...props} act="propose" />
      {state.supersedes === null ? null : (
        <p className={styles.note}>{agreement.replaces(state.supersedes.title || m.ui.untitled)}</p>
      )}
      <p className={styles.faint}>{agreement.becomes}</p>
    </>
  )
}

function SignButton({
  state,
  sheet,
  partner,
  act,
  isBusy,
  onAsk,
  onPairing,
}: StandingProps & { readonly act: 'propose' | 'counter' }) {
  const { agreement } = m.handover
  const reasonId = useId()
  if (!state.can.includes(act)) return null
  const reason = whyNotSign(state, sheet)
  const label = {
    propose: state.isTakenBack ? agreement.signAnew : agreement.sign,
    counter: agreement.sendBack,
  }
  const isUnpaired = state.hindrances.some((one) => one === 'notPaired' || one === 'digitsDiffer')
  return (
    <>
      <Button
        kind="primary"
        wide
        disabled={reason !== null || isBusy}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={() => onAsk({ is: 'sign', act, head: state.head })}
      >
        {label[act]}
      </Button>
      {reason === null ? null : (
        <p id={reasonId} className={styles.note}>
          {reason}
        </p>
      )}
      {isUnpaired ? <Button onClick={onPairing}>{m.pairing.pairWith(partner)}</Button> : null}
    </>
  )
}

function Waits({ state, partner, isBusy, onSave, onTakeBack }: StandingProps) {
  const { waits, file } = m.handover.agreement
  return (
    <>
      <p className={styles.verdict} role="status">
        {waits.title(partner)}
      </p>
      <p className={styles.note}>{waits.text(partner)}</p>
      <div className={styles.acts}>
        {state.can.includes('saveAgain') ? (
          <Button wide disabled={isBusy} onClick={onSave}>
            {file.again}
          </Button>
        ) : null}
        {state.can.includes('takeBack') ? (
          <Button kind="quiet" disabled={isBusy} onClick={onTakeBack}>
            {waits.takeBack}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function Answered(props: StandingProps) {
  const { state, partner, onAsk } = props
  const { answered } = m.handover.agreement
  const { data } = useComparison(state)
  const hasChanged = !state.isUnchanged
  return (
    <>
      <p className={styles.verdict} role="status">
        {answerInWords(state, partner, data && changeCountOf(data, state))}
      </p>
      {hasChanged ? <SignButton {...props} act="counter" /> : null}
      <Button kind={hasChanged ? 'default' : 'primary'} wide onClick={() => onAsk({ is: 'review' })}>
        {answered.read}
      </Button>
      <p className={styles.faint}>{hasChanged ? answered.changedByYou : answered.mayChange}</p>
    </>
  )
}

function Agreed({ state, partner, isBusy, onSave, onSupersede, onAsk }: StandingProps) {
  const { agreed, file, replaced } = m.handover.agreement
  const isMine = state.rounds.find(({ id }) => id === state.head)?.side === 'me'
  return (
    <>
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
      {state.supersedes === null ? null : (
        <p className={styles.note}>{replaced(state.supersedes.title || m.ui.untitled)}</p>
      )}
      {isMine ? (
        <>
          <p className={styles.note}>{agreed.giveSignature(partner)}</p>
          <Button wide disabled={isBusy} onClick={onSave}>
            {file.again}
          </Button>
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
    </>
  )
}

function Superseded({ state, onOpen }: StandingProps) {
  const { superseded } = m.handover.agreement
  const { supersededBy, agreedAt } = state
  return (
    <Callout
      title={superseded.title}
      actions={
        supersededBy === null ? null : (
          <Button onClick={() => onOpen({ kind: supersededBy.kind, id: supersededBy.id })}>
            {superseded.by(supersededBy.title || m.ui.untitled)}
          </Button>
        )
      }
    >
      {agreedAt === null ? null : superseded.text(asDayOfInstant(agreedAt))}
    </Callout>
  )
}

function Retracted({ state, partner, isBusy, onSave, onAsk }: StandingProps) {
  const { retracted, file } = m.handover.agreement
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
      <div className={styles.acts}>
        {isMine ? (
          <Button wide disabled={isBusy} onClick={onSave}>
            {file.again}
          </Button>
        ) : null}
        {state.can.includes('retract') ? (
          <Button kind="quiet" disabled={isBusy} onClick={() => onAsk({ is: 'retract' })}>
            {retracted.alsoMine}
          </Button>
        ) : null}
      </div>
    </>
  )
}
