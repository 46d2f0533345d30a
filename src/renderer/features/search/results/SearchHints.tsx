// What stands where no hits are: how one may ask, or what to try when nothing was found.
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import styles from './SearchHints.module.css'

export function SearchHints() {
  const { title, text, examples } = m.search.hints
  return (
    <div className={styles.place}>
      <EmptyState title={title}>
        <p>{text}</p>
        <dl className={styles.examples}>
          {examples.map(({ typed, says }) => (
            <div key={typed} className={styles.example}>
              <dt>{typed}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </EmptyState>
    </div>
  )
}

interface NothingFoundProps {
  readonly hasFilters: boolean
  readonly onClearFilters: () => void
}

export function NothingFound({ hasFilters, onClearFilters }: NothingFoundProps) {
  const { title, text, withFilters } = m.search.nothing
  return (
    <div className={styles.place}>
      <EmptyState
        title={title}
        action={hasFilters ? <Button onClick={onClearFilters}>{m.search.filters.clear}</Button> : null}
      >
        {hasFilters ? withFilters : text}
      </EmptyState>
    </div>
  )
}
