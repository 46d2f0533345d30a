// What a template holds, to be read; of an own one also its name and its way out.
import { useQuery } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import type { Template } from '../../../contract/templates'
import { useJournal } from '../../app/journal/journal-context'
import { useTrash } from '../../app/journal/use-trash'
import { NoteText } from '../../editor/NoteText'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { Menu } from '../../ui/Menu'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { RenameTemplateDialog } from './RenameTemplateDialog'
import styles from './TemplatesPlace.module.css'

export function TemplatePreview({ template }: { readonly template: Template }) {
  const { queries } = useJournal()
  const { data, error } = useQuery(
    queries.templates.read.queryOptions({ input: { templateId: template.id } }),
  )
  const about = template.about || m.templates.parts[template.part]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long page is scrolled by keyboard
    <article className={styles.preview} aria-label={m.templates.preview(template.title)} tabIndex={0}>
      <div className={styles.column}>
        <header className={styles.title}>
          <div>
            <h2 dir="auto">{template.title}</h2>
            <p className={styles.about}>{about}</p>
          </div>
          {template.isOwn ? <TemplateMenu template={template} /> : null}
        </header>
        <FailureNote error={error} />
        {data === undefined ? null : (
          <NoteText document={data.document} label={m.templates.preview(template.title)} />
        )}
      </div>
    </article>
  )
}

function TemplateMenu({ template }: { readonly template: Template }) {
  const toTrash = useTrash()
  const [isRenaming, setRenaming] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { id, title } = template
  return (
    <>
      <Menu
        label={
          <>
            <VisuallyHidden>{m.templates.more(title)}</VisuallyHidden>
            <Ellipsis strokeWidth={1.75} aria-hidden="true" />
          </>
        }
        items={[
          { label: m.templates.rename, onChoose: () => setRenaming(true) },
          {
            label: m.templates.trash,
            onChoose: () =>
              void toTrash({ kind: 'template', id }, m.templates.trashed(title)).catch(setError),
          },
        ]}
      />
      <FailureNote error={error} />
      {isRenaming ? <RenameTemplateDialog template={template} onClose={() => setRenaming(false)} /> : null}
    </>
  )
}
