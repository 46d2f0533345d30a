// Beside what is written on a card: whose it is, by when, where it came up, and how it went so far.
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { FORMATS, isOpenAt, type Whom } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import { Checkbox } from '../../ui/Checkbox'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import styles from './CardDetailsAside.module.css'
import { CameUpIn } from './CameUpIn'
import { HowItWent } from './HowItWent'
import { NameToKeep } from './NameToKeep'
import type { CardActs } from './use-card-facts'

interface CardDetailsAsideProps {
  readonly facts: CardActs
  readonly pair: Pair
  readonly onGoToSession: (sessionId: string) => void
}

const WHOM: readonly Whom[] = ['me', 'partner', 'both']

export function CardDetailsAside({ facts, pair, onGoToSession }: CardDetailsAsideProps) {
  const { card, change } = facts
  return (
    <aside className={styles.details} aria-label={m.cards.details.label}>
      {isOpenAt(card.kind, card.state) ? (
        <div className={styles.discuss}>
          <Checkbox
            label={m.cards.details.discuss}
            checked={card.isToDiscuss}
            onChange={(event) => facts.discuss(event.target.checked)}
          />
          <p className={styles.hint}>{m.cards.details.discussHint}</p>
        </div>
      ) : null}
      <Select
        label={m.cards.owners[card.kind]}
        value={card.byWhom}
        onChange={({ target }) => change({ byWhom: WHOM.find((one) => one === target.value) ?? 'me' })}
      >
        {WHOM.map((one) => (
          <option key={one} value={one}>
            {m.cards.whom(one, pair.partnerName)}
          </option>
        ))}
      </Select>
      {card.kind === 'format' ? (
        <Select
          label={m.cards.details.format}
          value={card.format ?? ''}
          onChange={({ target }) => change({ format: FORMATS.find((one) => one === target.value) ?? null })}
        >
          <option value="">{m.cards.details.noFormat}</option>
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {m.cards.formats[one]}
            </option>
          ))}
        </Select>
      ) : null}
      <DueField dueOn={card.dueOn} onChange={(dueOn) => change({ dueOn })} />
      {card.kind === 'introduction' ? <NameToKeep facts={facts} /> : null}
      <CameUpIn facts={facts} pairId={pair.id} onGoToSession={onGoToSession} />
      <HowItWent steps={card.steps} />
    </aside>
  )
}

interface DueFieldProps {
  readonly dueOn: string | null
  readonly onChange: (dueOn: string | null) => void
}

/** While a date is typed, its year passes through 0002 and 0020: those are not taken. */
function DueField({ dueOn, onChange }: DueFieldProps) {
  const [typed, setTyped] = useState(dueOn ?? '')
  return (
    <TextField
      label={m.cards.details.due}
      hint={m.cards.details.dueHint}
      type="date"
      min="1900-01-01"
      max="9999-12-31"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
        if (target.validity.valid) onChange(target.value === '' ? null : target.value)
      }}
    />
  )
}
