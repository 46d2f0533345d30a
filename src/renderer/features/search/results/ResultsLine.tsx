// How much was found and in which order, read out as it changes; and the way to keep the search.
import type { SearchMode } from '../../../../domain/search-query'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import type { Results } from './use-results'
import styles from './ResultsLine.module.css'

interface ResultsLineProps {
  readonly results: Results
  readonly mode: SearchMode
  readonly onSave: () => void
}

export function ResultsLine({ results, mode, onSave }: ResultsLineProps) {
  const { about, newest, ranked, unindexed } = m.search.results
  const { total, isTotalCapped, unindexedCount } = results
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words}>
        {about(total, isTotalCapped)}
        {total === 0 ? null : ` · ${mode === 'ranked' ? ranked : newest}`}
        {unindexedCount === 0 ? null : ` ${unindexed(unindexedCount)}`}
      </p>
      <Button kind="quiet" className={styles.save} onClick={onSave}>
        {m.search.saved.save}
      </Button>
    </div>
  )
}
