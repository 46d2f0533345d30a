// Date, time, length and place of a session, as they are typed.
import type { SessionPlace } from '../../../contract/sessions'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import styles from './DetailsFields.module.css'
import { placeNames } from './session-words'

export interface Details {
  /** `2026-11-19` */
  readonly day: string
  /** `15:00` */
  readonly time: string
  readonly minutes: string
  readonly place: SessionPlace | null
}

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

/** As the contract takes them; null while date or time is missing. */
export function detailsToSend(details: Details) {
  if (details.day === '' || details.time === '') return null
  const minutes =
    details.minutes === '' ? null : Math.min(1440, Math.max(0, Math.round(Number(details.minutes))))
  return {
    heldOn: `${details.day}T${details.time.slice(0, 5)}`,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    minutes,
    place: details.place,
  }
}

export const detailsAt = (heldOn: string, minutes: number | null, place: SessionPlace | null): Details => ({
  day: heldOn.slice(0, 10),
  time: heldOn.slice(11),
  minutes: minutes === null ? '' : String(minutes),
  place,
})
