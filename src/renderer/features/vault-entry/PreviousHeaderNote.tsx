// Says that the vault is about to be opened with the kept copy of its first page, and from when it is.
import type { VaultPlace } from '../../../contract/shell'
import { m } from '../../messages'
import { Callout } from '../../ui/Callout'
import { formatInstant } from './format-instant'
import styles from './PreviousHeaderNote.module.css'

interface PreviousHeaderNoteProps {
  readonly status: VaultPlace['status']
}

export function PreviousHeaderNote({ status }: PreviousHeaderNoteProps) {
  const savedAt = 'previousSavedAt' in status ? status.previousSavedAt : null
  return (
    <div className={styles.note}>
      <Callout
        title={savedAt ? m.entry.earlierCopy.openingOf(formatInstant(savedAt)) : m.entry.earlierCopy.opening}
      >
        {m.entry.earlierCopy.text}
      </Callout>
    </div>
  )
}
