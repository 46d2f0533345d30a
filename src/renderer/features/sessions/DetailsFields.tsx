// Date, time, length and place of a session, as they are typed.
import type { SessionPlace } from '../../../contract/sessions'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { firstDay, lastDay, type Details } from './details'
import styles from './DetailsFields.module.css'
import { placeNames } from './session-words'

interface DetailsFieldsProps {
  readonly value: Details
  readonly onChange: (details: Details) => void
}

export function DetailsFields({ value, onChange }: DetailsFieldsProps) {
  return (
    <div className={styles.fields}>
      <TextField
        label="Date"
        type="date"
        required
        min={firstDay}
        max={lastDay}
        value={value.day}
        onChange={(event) => onChange({ ...value, day: event.target.value })}
      />
      <TextField
        label="Time"
        type="time"
        required
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.target.value })}
      />
      <TextField
        label="Minutes"
        type="number"
        min={0}
        max={1440}
        step={5}
        value={value.minutes}
        onChange={(event) => onChange({ ...value, minutes: event.target.value })}
      />
      <Select
        label="Place"
        value={value.place ?? ''}
        onChange={(event) => onChange({ ...value, place: placeFrom(event.target.value) })}
      >
        <option value="">not said</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {placeNames[place]}
          </option>
        ))}
      </Select>
    </div>
  )
}

const places: readonly SessionPlace[] = ['inPerson', 'video', 'phone', 'walk']
const placeFrom = (value: string): SessionPlace | null => places.find((place) => place === value) ?? null
