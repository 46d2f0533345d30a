// What is written on a card: a few plain fields that grow with their words.
import { useId, type RefObject } from 'react'
import { fieldsOf, type CardField, type CardKind } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import styles from './CardFields.module.css'

interface CardFieldsProps {
  readonly boxRef: RefObject<HTMLDivElement | null>
  readonly kind: CardKind
  readonly fields: Readonly<Partial<Record<CardField, string>>>
  readonly isReadOnly: boolean
  readonly onEdit: (field: CardField, words: string) => void
  readonly onBlur: () => void
}

const LONGEST = 10_000

export function CardFields({ boxRef, kind, fields, isReadOnly, onEdit, onBlur }: CardFieldsProps) {
  const idOf = useId()
  return (
    <div ref={boxRef} className={styles.fields}>
      {fieldsOf(kind).map((field) => (
        <div key={field} className={styles.field}>
          <label htmlFor={`${idOf}${field}`} className={styles.label}>
            {m.cards.fields[field]}
          </label>
          <div className={styles.grows} data-words={fields[field] ?? ''}>
            <textarea
              id={`${idOf}${field}`}
              className={styles.area}
              rows={2}
              dir="auto"
              maxLength={LONGEST}
              readOnly={isReadOnly}
              placeholder={m.cards.placeholders[field]}
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              value={fields[field] ?? ''}
              onChange={(event) => onEdit(field, event.target.value)}
              onBlur={onBlur}
            />
          </div>
        </div>
      ))}
    </div>
  )
}
