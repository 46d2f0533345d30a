// Says on every screen that this run is for a look, not for real notes.
import styles from './TestRuntimeBar.module.css'

interface TestRuntimeBarProps {
  /** Version of Electron. */
  readonly version: string
}

export function TestRuntimeBar({ version }: TestRuntimeBarProps) {
  return (
    <aside className={styles.bar} aria-label="Test runtime">
      Test runtime, Electron {version.split('.')[0]}: fine for a look, not for real notes
    </aside>
  )
}
