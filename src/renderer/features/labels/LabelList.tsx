// The names of one kind with their counts, and what can be done about each.
import { useQuery } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { Label } from '../../../contract/labels'
import { searchKeysOf } from '../../../domain/search-text'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { TextField } from '../../ui/TextField'
import { AddLabelDialog } from './AddLabelDialog'
import { queriesOf, type LabelKind } from './label-kind'
import { LabelMenu } from './LabelMenu'
import styles from './LabelList.module.css'

interface LabelListProps {
  readonly kind: LabelKind
  readonly onOpen: (id: string) => void
}

/** With fewer than this one sees them all at once. */
const ENOUGH_TO_FILTER = 12

export function LabelList({ kind, onOpen }: LabelListProps) {
  const journal = useJournal()
  const headingId = useId()
  const [isAdding, setAdding] = useState(false)
  const [typed, setTyped] = useState('')
  const { data: labels, error } = useQuery(queriesOf(journal, kind).list.queryOptions({ input: {} }))
  if (error) return <FailureNote error={error} />
  if (labels === undefined) return null
  const shown = labels.filter(({ name }) => fits(name, typed))

  return (
    <section aria-labelledby={headingId} className={styles.box}>
      <header className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {kind === 'tag' ? m.labels.tags : m.labels.people}{' '}
          <span className={styles.count}>{labels.length}</span>
        </h2>
        <Button
          kind="quiet"
          icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {m.labels.add(kind)}
        </Button>
      </header>
      {labels.length < ENOUGH_TO_FILTER ? null : (
        <div className={styles.filter}>
          <TextField
            label={m.labels.filter}
            hideLabel
            placeholder={m.labels.filter}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      )}
      {labels.length === 0 ? <p className={styles.none}>{m.labels.none[kind]}</p> : null}
      <ul>
        {shown.map((label) => (
          <LabelRow key={label.id} kind={kind} label={label} onOpen={onOpen} />
        ))}
      </ul>
      {isAdding ? <AddLabelDialog kind={kind} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function LabelRow({ kind, label, onOpen }: LabelListProps & { readonly label: Label }) {
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} onClick={() => onOpen(label.id)}>
        <b className={styles.name} dir="auto">
          {label.name}
        </b>
        <span className={styles.facts}>{m.labels.inNotes(label.noteCount)}</span>
      </button>
      <LabelMenu kind={kind} label={label} />
    </li>
  )
}

/** Each typed word begins one of the name. */
function fits(name: string, typed: string): boolean {
  const words = searchKeysOf(name)
  return searchKeysOf(typed).every((key) => words.some((word) => word.startsWith(key)))
}
