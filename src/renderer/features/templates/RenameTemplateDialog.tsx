// Another name for an own template.
import { useMutation } from '@tanstack/react-query'
import type { Template } from '../../../contract/templates'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { NameDialog } from '../../ui/NameDialog'

interface RenameTemplateDialogProps {
  readonly template: Template
  readonly onClose: () => void
}

export function RenameTemplateDialog({ template, onClose }: RenameTemplateDialogProps) {
  const { queries } = useJournal()
  const rename = useMutation(queries.templates.rename.mutationOptions({ onSuccess: onClose }))
  return (
    <NameDialog
      title={m.templates.renameTitle}
      label={m.templates.title}
      name={template.title}
      error={rename.error}
      isBusy={rename.isPending || rename.isSuccess}
      onName={(title) => rename.mutate({ templateId: template.id, title })}
      onClose={onClose}
    />
  )
}
