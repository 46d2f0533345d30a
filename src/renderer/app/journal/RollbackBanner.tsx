// Says that the vault's files are older than its header remembers: somebody put back an earlier copy.
import History from 'lucide-react/icons/history'
import { useState } from 'react'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { asMoment } from '../../ui/local-dates'
import styles from './banner.module.css'
import { useJournal } from './journal-context'

export function RollbackBanner() {
  const { about, vault } = useJournal()
  const [isSeen, setSeen] = useState(false)
  // Told again at the next unlock until it was understood.
  const understood = () => {
    setSeen(true)
    void vault.vault.acceptRollback({}).catch(() => setSeen(false))
  }
  if (about.rolledBackTo === null || isSeen) return null
  return (
    <div className={styles.banner} role="status">
      <History strokeWidth={1.75} aria-hidden="true" />
      <span>{m.journal.rollback.text(asMoment(about.rolledBackTo))}</span>
      <Button onClick={understood}>{m.journal.rollback.understood}</Button>
    </div>
  )
}
