// Searches kept by name, under the field: one click asks again.
import { useQuery } from '@tanstack/react-query'
import Bookmark from 'lucide-react/icons/bookmark'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import type { SavedSearch } from '../../../../contract/search'
import { useJournal } from '../../../app/journal/journal-context'
import { useTrash } from '../../../app/journal/use-trash'
import { m } from '../../../messages/unlocked'
import { FailureNote } from '../../../ui/FailureNote'
import { Menu } from '../../../ui/Menu'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { RenameSearchDialog } from './RenameSearchDialog'
import styles from './SavedSearches.module.css'

interface SavedSearchesProps {
  readonly onAsk: (search: SavedSearch) => void
}

export function SavedSearches({ onAsk }: SavedSearchesProps) {
  const { queries } = useJournal()
  const { data: searches } = useQuery(queries.search.saved.list.queryOptions({ input: {} }))
  const toTrash = useTrash()
  const [renamed, setRenamed] = useState<SavedSearch | null>(null)
  const [error, setError] = useState<unknown>(null)
  if (searches === undefined || searches.length === 0) return null
  const words = m.search.saved

  const remove = ({ id, name }: SavedSearch) => {
    setError(null)
    toTrash({ kind: 'savedSearch', id }, words.trashed(name)).catch(setError)
  }

  return (
    <>
      <ul aria-label={words.label} className={styles.list}>
        {searches.map((search) => (
          <li key={search.id} className={styles.search}>
            <button type="button" className={styles.ask} dir="auto" onClick={() => onAsk(search)}>
              <Bookmark strokeWidth={1.75} aria-hidden="true" />
              {search.name}
            </button>
            <Menu
              label={
                <>
                  <VisuallyHidden>{words.more(search.name)}</VisuallyHidden>
                  <Ellipsis strokeWidth={1.75} aria-hidden="true" />
                </>
              }
              items={[
                { label: words.renameOpen, onChoose: () => setRenamed(search) },
                { label: words.trash, onChoose: () => remove(search) },
              ]}
            />
          </li>
        ))}
      </ul>
      <FailureNote error={error} />
      {renamed === null ? null : <RenameSearchDialog search={renamed} onClose={() => setRenamed(null)} />}
    </>
  )
}
