// Names to keep: what the vault knows by itself, each of which can be let go, and names of one's own.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import { useId, useState } from 'react'
import type { KeptName } from '../../../contract/leaks'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { NameDialog } from '../../ui/NameDialog'
import styles from './LabelList.module.css'

export function KeptNames() {
  const { queries } = useJournal()
  const headingId = useId()
  const [isAdding, setAdding] = useState(false)
  const { data: names, error } = useQuery(queries.leaks.names.queryOptions({ input: {} }))
  const queryClient = useQueryClient()
  const listed = (list: KeptName[]) => {
    queryClient.setQueryData(queries.leaks.names.queryKey({ input: {} }), list)
    setAdding(false)
  }
  const add = useMutation(queries.leaks.addName.mutationOptions({ onSuccess: listed }))
  const letGo = useMutation(queries.leaks.letGo.mutationOptions({ onSuccess: listed }))
  const keepAgain = useMutation(queries.leaks.keepAgain.mutationOptions({ onSuccess: listed }))
  if (error) return <FailureNote error={error} />
  if (names === undefined) return null

  return (
    <section aria-labelledby={headingId} className={styles.box}>
      <header className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {m.leaks.names.title}{' '}
          <span className={styles.count}>{names.filter(({ isKept }) => isKept).length}</span>
        </h2>
        <Button
          kind="quiet"
          icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {m.leaks.names.add}
        </Button>
      </header>
      <p className={styles.none}>{names.length === 0 ? m.leaks.names.none : m.leaks.names.lead}</p>
      <ul>
        {names.map((name) => (
          <NameRow
            key={name.name}
            name={name}
            onLetGo={() => letGo.mutate({ name: name.name })}
            onKeepAgain={() => keepAgain.mutate({ name: name.name })}
          />
        ))}
      </ul>
      <FailureNote error={letGo.error ?? keepAgain.error} />
      {isAdding ? (
        <NameDialog
          title={m.leaks.names.addTitle}
          label={m.leaks.names.name}
          name=""
          error={add.error}
          isBusy={add.isPending}
          onName={(name) => add.mutate({ name })}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  )
}

interface NameRowProps {
  readonly name: KeptName
  readonly onLetGo: () => void
  readonly onKeepAgain: () => void
}

function NameRow({ name: { name, origin, isKept }, onLetGo, onKeepAgain }: NameRowProps) {
  const words = m.leaks.names
  const [label, short, act] = !isKept
    ? [words.keepAgain(name), words.keepAgainShort, onKeepAgain]
    : origin === 'own'
      ? [words.remove(name), words.removeShort, onLetGo]
      : [words.letGo(name), words.letGoShort, onLetGo]
  return (
    <li className={styles.row}>
      <div className={styles.open}>
        <b className={styles.name} dir="auto">
          {name}
        </b>
        <span className={styles.facts}>
          {isKept ? words.from[origin] : `${words.from[origin]} · ${words.isLetGo}`}
        </span>
      </div>
      <Button kind="quiet" aria-label={label} onClick={act}>
        {short}
      </Button>
    </li>
  )
}
