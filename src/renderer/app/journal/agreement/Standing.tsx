// Where the agreement stands, in words, with what can be done from there.
import { useId } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import styles from './AgreementPanel.module.css'
import { answerInWords } from './round-in-words'
import { Replaces, SaveButton, WritingNext, type StandingProps } from './standing-parts'
import { Agreed } from './StandingAgreed'
import { Retracted, Superseded } from './StandingEnded'
import { changeCountOf, useComparison } from './use-comparison'
import { whyNotSign } from './why-not'

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
      <WritingNext {...props} />
      <SignButton {...props} act="propose" />
      <Replaces {...props} />
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
        onClick={() => onAsk({ is: 'sign', act, head: state.head, isFromReview: false })}
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

function Waits(props: StandingProps) {
  const { state, partner, isBusy, saidOfFile, onTakeBack } = props
  const { waits } = m.handover.agreement
  return (
    <>
      <p className={styles.verdict} role="status">
        {state.isFileDue ? waits.notHandedOver : waits.title(partner)}
      </p>
      {state.isFileDue && saidOfFile === null ? (
        <p className={styles.note}>{waits.fileDue(partner)}</p>
      ) : null}
      <p className={styles.note}>{waits.text(partner)}</p>
      <div className={styles.acts}>
        {state.can.includes('saveAgain') ? <SaveButton {...props} /> : null}
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
      {state.isOfOldKey ? <p className={styles.note}>{answered.oldKey(partner)}</p> : null}
      <Replaces {...props} />
      {hasChanged ? <SignButton {...props} act="counter" /> : null}
      <Button
        kind={hasChanged ? 'default' : 'primary'}
        wide
        onClick={() => onAsk({ is: 'review', head: state.head })}
      >
        {answered.read}
      </Button>
      <p className={styles.faint}>{hasChanged ? answered.changedByYou : answered.mayChange}</p>
    </>
  )
}
