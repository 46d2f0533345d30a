// Another name for a saved search.
import { useMutation } from '@tanstack/react-query'
import type { SavedSearch } from '../../../../contract/search'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { NameDialog } from '../../../ui/NameDialog'

interface RenameSearchDialogProps {
  readonly search: SavedSearch
  readonly onClose: () => void
}

export function RenameSearchDialog({ search, onClose }: RenameSearchDialogProps) {
  const { queries } = useJournal()
  const rename = useMutation(queries.search.saved.rename.mutationOptions({ onSuccess: onClose }))
  return (
    <NameDialog
      title={m.search.saved.rename}
      label={m.search.saved.name}
      name={search.name}
      error={rename.error}
      isBusy={rename.isPending || rename.isSuccess}
      onName={(name) => rename.mutate({ id: search.id, name })}
      onClose={onClose}
    />
  )
}
