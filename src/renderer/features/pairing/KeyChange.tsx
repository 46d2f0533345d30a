// A card of this pair with another key, or of another pairing: old and new side by side, and nothing replaced by itself.
import { useId, useState, type ReactNode } from 'react'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { FailureNote } from '../../ui/FailureNote'
import { asDayOfInstant } from '../../ui/local-dates'
import { DigitGroups } from './DigitGroups'
import styles from './KeyChange.module.css'
import { LoudNote } from './LoudNote'
import { TrustWords } from './TrustWords'
import type { ChangedCard } from './taken'

interface KeyChangeProps {
  readonly partnerName: string
  readonly changed: ChangedCard
  readonly isTaking: boolean
  readonly error: unknown
  readonly onKeep: () => void
  readonly onTake: () => void
}

export function KeyChange({ partnerName, changed, isTaking, error, onKeep, onTake }: KeyChangeProps) {
  const words = m.pairing.changed
  const [hasAsked, setHasAsked] = useState(false)
  const what = changed.isSameKey ? 'pairing' : 'key'
  const { before, after } = changed
  return (
    <LoudNote
      takesFocus
      title={words.titles[what](partnerName)}
      actions={
        <>
          <Button kind="primary" onClick={onKeep}>
            {words.keep}
          </Button>
          <Button busy={isTaking} disabled={!hasAsked} onClick={onTake}>
            {words.take}
          </Button>
        </>
      }
    >
      <p>{words.texts[what](partnerName)}</p>
      <div className={styles.two}>
        <Side title={words.before} {...before}>
          <p className={styles.text}>
            {words.takenOn(asDayOfInstant(before.takenAt))} · <TrustWords trust={before.trust} />
          </p>
        </Side>
        <Side title={words.after} {...after} />
      </div>
      <p>{words.whatHappens}</p>
      <Checkbox
        label={words.asked(partnerName)}
        checked={hasAsked}
        onChange={(event) => setHasAsked(event.target.checked)}
      />
      <FailureNote error={error} />
    </LoudNote>
  )
}

interface SideProps {
  readonly title: string
  readonly name: string
  readonly fingerprint: string
  readonly digits: readonly string[]
  readonly children?: ReactNode
}

function Side({ title, name, fingerprint, digits, children }: SideProps) {
  const id = useId()
  return (
    <div className={styles.side}>
      <h3 id={id} className={styles.name}>
        {title}
      </h3>
      <p>{m.pairing.changed.name(name)}</p>
      <DigitGroups groups={digits} count={digits.length} labelledBy={id} className={styles.digits} />
      <p className={styles.fingerprint}>{fingerprint}</p>
      {children}
    </div>
  )
}
