// What came of comparing the digits: put off, the same, or loud that they differ.
import ShieldCheck from 'lucide-react/icons/shield-check'
import type { PartnerTrust } from '../../../contract/pairing'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { joinClasses } from '../../ui/join-classes'
import { asDayOfInstant } from '../../ui/local-dates'
import { LoudNote } from './LoudNote'
import styles from './PairingPlace.module.css'
import { useFocusOnAppear } from './use-focus-on-appear'

interface ComparisonOutcomeProps extends SaidProps {
  readonly trust: PartnerTrust
  readonly onSummaries: () => void
}

export function ComparisonOutcome({ trust, onSummaries, ...said }: ComparisonOutcomeProps) {
  switch (trust.is) {
    case 'notPaired':
    case 'notCompared':
      return <PutOff {...said} />
    case 'compared':
      return <Compared {...said} trust={trust} onSummaries={onSummaries} />
    case 'differ':
      return <TheyDiffer {...said} at={trust.at} />
  }
}

interface SaidProps {
  readonly partnerName: string
  readonly takesFocus: boolean
  readonly onCompare: () => void
}

function PutOff({ partnerName, takesFocus, onCompare }: SaidProps) {
  const { compare } = m.pairing
  const said = useFocusOnAppear<HTMLParagraphElement>(takesFocus)
  return (
    <>
      <p ref={said} tabIndex={-1} className={joinClasses(styles.strong, styles.said)}>
        {compare.putOff(partnerName)}
      </p>
      <div className={styles.ways}>
        <Button onClick={onCompare}>{compare.now}</Button>
      </div>
    </>
  )
}

interface ComparedProps extends SaidProps {
  readonly trust: Extract<PartnerTrust, { is: 'compared' }>
  readonly onSummaries: () => void
}

function Compared({ partnerName, trust, takesFocus, onCompare, onSummaries }: ComparedProps) {
  const { compare } = m.pairing
  const said = useFocusOnAppear<HTMLSpanElement>(takesFocus)
  return (
    <Callout
      title={
        <span ref={said} tabIndex={-1} className={joinClasses(styles.done, styles.said)}>
          <ShieldCheck strokeWidth={1.75} aria-hidden="true" />
          {compare.done(asDayOfInstant(trust.at), trust.how)}
        </span>
      }
      actions={
        <>
          <Button onClick={onSummaries}>{compare.next}</Button>
          <Button kind="quiet" onClick={onCompare}>
            {compare.again}
          </Button>
        </>
      }
    >
      {compare.doneText(partnerName)}
    </Callout>
  )
}

function TheyDiffer({ partnerName, at, takesFocus, onCompare }: SaidProps & { readonly at: string }) {
  const { differ } = m.pairing
  return (
    <LoudNote
      title={differ.title(asDayOfInstant(at))}
      takesFocus={takesFocus}
      actions={<Button onClick={onCompare}>{differ.again}</Button>}
    >
      <p>{differ.text(partnerName)}</p>
      <ul className={styles.todo}>
        {differ.whatToDo.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </LoudNote>
  )
}
