// What several standings of an agreement share: what it replaces, what is written beside it, the button for its file.
import type { HandOverState, HandOverSubject } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import type { Asked } from './asked'
import styles from './AgreementPanel.module.css'
import { named } from './named'
import type { SheetInHand } from './sheet-in-hand'

export interface StandingProps {
  readonly state: HandOverState
  readonly sheet: SheetInHand
  readonly partner: string
  readonly isBusy: boolean
  /** What came of saving the file a moment ago. */
  readonly saidOfFile: string | null
  readonly onAsk: (asked: Asked) => void
  readonly onPairing: () => void
  readonly onOpen: (subject: HandOverSubject) => void
  readonly onSave: () => void
  readonly onTakeBack: () => void
  readonly onSupersede: () => void
}

/** What both signed stands on, while something else is written. */
export function WritingNext({ sheet: { versions } }: StandingProps) {
  const { agreed } = m.handover.agreement
  if (versions === null) return null
  return (
    <Callout title={agreed.writingNext(versions.agreed, versions.next)}>
      {agreed.staysValid(versions.agreed, versions.next)}
    </Callout>
  )
}

export function Replaces({ state: { supersedes } }: StandingProps) {
  if (supersedes === null) return null
  return <p className={styles.note}>{m.handover.agreement.replaces(named(supersedes))}</p>
}

export function SaveButton({ state, isBusy, onSave }: StandingProps) {
  const { file } = m.handover.agreement
  return (
    <Button kind={state.isFileDue ? 'primary' : 'default'} wide disabled={isBusy} onClick={onSave}>
      {state.isFileDue ? file.first : file.again}
    </Button>
  )
}
