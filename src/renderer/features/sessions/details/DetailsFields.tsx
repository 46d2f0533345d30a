// Date, time, length, place and zone of a session, as they are typed.
import type { SessionPlace } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import type { Details } from './details'
import { WhenFields } from './WhenFields'
import styles from './DetailsFields.module.css'
import { ZoneField } from './ZoneField'

interface DetailsFieldsProps {
  readonly value: Details
  readonly onChange: (details: Details) => void
}

export function DetailsFields({ value, onChange }: DetailsFieldsProps) {
  return (
    <div className={styles.fields}>
      <WhenFields value={value} onChange={(when) => onChange({ ...value, ...when })} />
      <TextField
        label={m.sessions.details.minutes}
        type="number"
        min={0}
        max={1440}
        step={5}
        value={value.minutes}
        onChange={(event) => onChange({ ...value, minutes: event.target.value })}
      />
      <Select
        label={m.sessions.details.place}
        value={value.place ?? ''}
        onChange={(event) => onChange({ ...value, place: placeFrom(event.target.value) })}
      >
        <option value="">{m.sessions.details.placeNotSaid}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {m.sessions.places[place]}
          </option>
        ))}
      </Select>
      <ZoneField value={value.timeZone} onChange={(timeZone) => onChange({ ...value, timeZone })} />
    </div>
  )
}

const places: readonly SessionPlace[] = ['inPerson', 'video', 'phone', 'walk']
const placeFrom = (value: string): SessionPlace | null => places.find((place) => place === value) ?? null
