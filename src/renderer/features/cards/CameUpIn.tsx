// The session in which a card came up, chosen among the last ones; from there it is carried forward.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { asLongDay } from '../../ui/local-dates'
import { Select } from '../../ui/Select'
import styles from './CardDetailsAside.module.css'
import type { CardActs } from './use-card-facts'

interface CameUpInProps {
  readonly facts: CardActs
  readonly pairId: string
  readonly onGoToSession: (sessionId: string) => void
}

const MOST = 30

export function CameUpIn({ facts: { card, isBusy, change }, pairId, onGoToSession }: CameUpInProps) {
  const { queries } = useJournal()
  const input = { pairId, limit: MOST, before: null }
  const { data } = useQuery(queries.sessions.list.queryOptions({ input }))
  const { session } = card
  const [chosenId, setChosenId] = useState(session?.id ?? '')
  const last = data?.lines ?? []
  const choices = session === null || last.some(({ id }) => id === session.id) ? last : [session, ...last]
  return (
    <div className={styles.session}>
      <Select
        label={m.cards.details.session}
        value={isBusy ? chosenId : (session?.id ?? '')}
        onChange={({ target }) => {
          setChosenId(target.value)
          change({ sessionId: target.value === '' ? null : target.value })
        }}
      >
        <option value="">{m.cards.details.noSession}</option>
        {choices.map(({ id, title, heldOn }) => (
          <option key={id} value={id}>
            {`${title || m.ui.untitled} · ${asLongDay(heldOn)}`}
          </option>
        ))}
      </Select>
      {session === null ? null : (
        <Button onClick={() => onGoToSession(session.id)}>{m.cards.details.goToSession}</Button>
      )}
    </div>
  )
}
