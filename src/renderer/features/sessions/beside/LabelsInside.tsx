// The tags and people that this note names.
import Tag from 'lucide-react/icons/tag'
import User from 'lucide-react/icons/user'
import type { Named, NamesById } from '../../../editor/desk/note-desk'
import { m } from '../../../messages/unlocked'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { BesideGroup } from './BesideGroup'
import styles from './LabelsInside.module.css'

interface LabelsInsideProps {
  readonly names: NamesById
  readonly tagIds: readonly string[]
  readonly personIds: readonly string[]
}

export function LabelsInside({ names, tagIds, personIds }: LabelsInsideProps) {
  const tags = named(names.tags, tagIds)
  const people = named(names.people, personIds)
  if (tags.length + people.length === 0) return null
  return (
    <BesideGroup title={m.sessions.beside.labels}>
      <ul className={styles.labels}>
        {tags.map(({ id, name }) => (
          <li key={id} className={styles.label}>
            <Tag strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{m.sessions.beside.tag} </VisuallyHidden>
            <span dir="auto">{name}</span>
          </li>
        ))}
        {people.map(({ id, name }) => (
          <li key={id} className={styles.label}>
            <User strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{m.sessions.beside.person} </VisuallyHidden>
            <span dir="auto">{name}</span>
          </li>
        ))}
      </ul>
    </BesideGroup>
  )
}

const named = (all: readonly Named[], ids: readonly string[]) => all.filter(({ id }) => ids.includes(id))
