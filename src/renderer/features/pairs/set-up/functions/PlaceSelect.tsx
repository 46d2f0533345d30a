// Where somebody stands in the organisation, if they want to say so.
import { LEVELS, type Level } from '../../../../../domain/peers'
import { m } from '../../../../messages/unlocked'
import { Select } from '../../../../ui/Select'
import { useSavedChoice } from '../use-saved-choice'

interface PlaceSelectProps {
  readonly value: Level | null
  readonly onPick: (level: Level | null) => Promise<unknown>
}

export function PlaceSelect({ value: kept, onPick }: PlaceSelectProps) {
  const [value, pick] = useSavedChoice(kept, onPick)
  const words = m.pairs.functions
  return (
    <Select
      label={words.level}
      value={value ?? ''}
      onChange={({ target }) => pick(LEVELS.find((level) => level === target.value) ?? null)}
    >
      <option value="">{words.levelNotSaid}</option>
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {words.levels[level]}
        </option>
      ))}
    </Select>
  )
}
