// Why the two meet: one of four.
import type { PairPurpose } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { Choice } from '../../ui/Choice'

interface PurposeChoiceProps {
  readonly value: PairPurpose
  readonly onChoose: (purpose: PairPurpose) => void
}

const purposes: readonly PairPurpose[] = ['educational', 'diversity', 'strategy', 'own']

export function PurposeChoice({ value, onChoose }: PurposeChoiceProps) {
  return (
    <Choice
      legend={m.pairs.purpose}
      layout="pairs"
      value={value}
      onChange={onChoose}
      options={purposes.map((purpose) => ({
        value: purpose,
        label: m.pairs.purposes[purpose].name,
        says: m.pairs.purposes[purpose].says,
      }))}
    />
  )
}
