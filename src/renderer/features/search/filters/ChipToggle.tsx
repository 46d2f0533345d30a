// A filter that is on or off, in the look of a chip. On, it bears the one colour its meaning has.
import Check from 'lucide-react/icons/check'
import { joinClasses } from '../../../ui/join-classes'
import styles from './Filters.module.css'

interface ChipToggleProps {
  readonly tone: 'share' | 'agreed'
  readonly isOn: boolean
  readonly onToggle: (isOn: boolean) => void
  readonly children: string
}

export function ChipToggle({ tone, isOn, onToggle, children }: ChipToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      className={joinClasses(styles.chip, styles.toggle, isOn && styles[tone])}
      onClick={() => onToggle(!isOn)}
    >
      {isOn ? <Check strokeWidth={2} aria-hidden="true" /> : null}
      {children}
    </button>
  )
}
