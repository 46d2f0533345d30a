// Says on every screen that this run is for a look, not for real notes.
import { m } from '../messages'
import styles from './TestRuntimeBar.module.css'

interface TestRuntimeBarProps {
  /** Version of Electron. */
  readonly version: string
}

export function TestRuntimeBar({ version }: TestRuntimeBarProps) {
  return (
    <aside className={styles.bar} aria-label={m.app.testRuntime.label}>
      {m.app.testRuntime.text(majorOf(version))}
    </aside>
  )
}

const majorOf = (version: string) => String(Number.parseInt(version, 10))
