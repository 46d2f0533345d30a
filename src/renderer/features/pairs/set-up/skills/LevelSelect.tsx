// A level from 1 to 5, or none said.
import { m } from '../../../../messages/unlocked'
import { Select } from '../../../../ui/Select'
import { useSavedChoice } from '../use-saved-choice'
import styles from './skills.module.css'

interface LevelSelectProps {
  /** For the ear: whose, when, of what. */
  readonly label: string
  readonly shown: string
  readonly value: number | null
  readonly onPick: (level: number | null) => Promise<unknown>
}

const levels = [1, 2, 3, 4, 5] as const

export function LevelSelect({ label, shown, value: kept, onPick }: LevelSelectProps) {
  const [value, pick] = useSavedChoice(kept, onPick)
  const words = m.pairs.skills
  return (
    <Select
      className={styles.level}
      label={shown}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => pick(target.value === '' ? null : Number(target.value))}
    >
      <option value="">{words.notSaid}</option>
      {levels.map((level) => (
        <option key={level} value={level}>
          {words.level(level, words.levels[level])}
        </option>
      ))}
    </Select>
  )
}
