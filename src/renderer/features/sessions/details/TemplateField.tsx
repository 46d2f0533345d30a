// What the note of a new session begins with: nothing, or a template made for it.
import { useQuery } from '@tanstack/react-query'
import type { PairPurpose } from '../../../../contract/pairs'
import type { NotePart } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Select } from '../../../ui/Select'

interface TemplateFieldProps {
  readonly purpose: PairPurpose
  readonly part: NotePart
  /** Empty: none. */
  readonly value: string
  readonly onChange: (templateId: string) => void
}

export function TemplateField({ purpose, part, value, onChange }: TemplateFieldProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.templates.list.queryOptions({ input: { purpose } }))
  const fitting = data?.filter((template) => template.part === part) ?? []
  const about = fitting.find(({ id }) => id === value)?.about
  return (
    <Select
      label={m.sessions.create.template}
      hint={about}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{m.sessions.create.noTemplate}</option>
      {fitting.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  )
}
