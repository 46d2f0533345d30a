// What a new session is: one that lies ahead, or one that took place.
import { m } from '../../../messages/unlocked'
import { Choice } from '../../../ui/Choice'

export type NewKind = 'planned' | 'held'

interface KindChoiceProps {
  readonly value: NewKind
  readonly onChange: (kind: NewKind) => void
}

export function KindChoice({ value, onChange }: KindChoiceProps) {
  const { create } = m.sessions
  return (
    <Choice
      legend={create.kind}
      hideLegend
      layout="pairs"
      value={value}
      onChange={onChange}
      options={[
        { value: 'held', label: create.held, says: create.heldSays },
        { value: 'planned', label: create.planned, says: create.plannedSays },
      ]}
    />
  )
}
