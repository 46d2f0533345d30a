// One button of the find bar; `isOn` makes it a switch.
import type { LucideIcon } from 'lucide-react'
import styles from './find.module.css'

interface FindToolProps {
  readonly name: string
  readonly icon: LucideIcon
  readonly isOn?: boolean
  readonly onClick: () => void
}

export function FindTool({ name, icon: Icon, isOn, onClick }: FindToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={name}
      aria-pressed={isOn}
      onClick={onClick}
    >
      <Icon strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}
