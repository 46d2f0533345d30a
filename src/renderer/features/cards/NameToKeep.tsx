// Who is introduced, as a name to keep: it is looked for before anything leaves.
import X from 'lucide-react/icons/x'
import { useState, type SubmitEvent } from 'react'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './CardDetailsAside.module.css'
import type { CardActs } from './use-card-facts'

export function NameToKeep({ facts }: { readonly facts: CardActs }) {
  const [name, setName] = useState('')
  const { person } = facts.card
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (name.trim() === '') return
    facts.keepName(name.trim())
  }
  if (person !== null) {
    return (
      <div>
        <p className={styles.label}>{m.cards.details.person}</p>
        <p className={styles.kept}>
          <span dir="auto">{person.name}</span>
          <Button
            kind="quiet"
            aria-label={m.cards.details.letGo(person.name)}
            icon={<X strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => {
              setName('')
              facts.change({ personId: null })
            }}
          />
        </p>
      </div>
    )
  }
  return (
    <form className={styles.name} onSubmit={submit} autoComplete="off">
      <TextField
        label={m.cards.details.person}
        hint={m.cards.details.personHint}
        dir="auto"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {m.cards.details.keepPerson}
      </Button>
    </form>
  )
}
