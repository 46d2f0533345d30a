// Shows the measure in four bars and in words. A weak passphrase is not forbidden, but nobody slips into it.
import { m } from '../../messages'
import { Checkbox } from '../../ui/Checkbox'
import type { Strength } from './strength'
import styles from './StrengthMeter.module.css'

interface StrengthMeterProps {
  readonly strength: Strength | null
  readonly isWeakAccepted: boolean
  readonly isTickMissing: boolean
  readonly onWeakAccepted: (isAccepted: boolean) => void
}

const BARS = [1, 2, 3, 4] as const

export function StrengthMeter({
  strength,
  isWeakAccepted,
  isTickMissing,
  onWeakAccepted,
}: StrengthMeterProps) {
  const score = strength?.score ?? 0
  return (
    <div className={styles.meter}>
      <div className={styles.bars} aria-hidden="true">
        {BARS.map((bar) => (
          <i key={bar} className={strength && score >= bar ? styles.full : styles.empty} />
        ))}
      </div>
      <div className={styles.words} role="status">
        {strength ? (
          <p>
            <strong>{m.entry.strength.scores[score]}.</strong> {strength.guessing}
          </p>
        ) : (
          <p>{m.entry.strength.measuredHere}</p>
        )}
        {strength?.advice ? <p>{strength.advice}</p> : null}
      </div>
      {strength?.isWeak ? (
        <Checkbox
          label={m.entry.strength.useAnyway}
          checked={isWeakAccepted}
          aria-invalid={isTickMissing || undefined}
          onChange={(event) => onWeakAccepted(event.target.checked)}
        />
      ) : null}
      <p role="alert" className={styles.missing}>
        {isTickMissing && strength?.isWeak && !isWeakAccepted ? m.entry.strength.tickMissing : null}
      </p>
    </div>
  )
}
