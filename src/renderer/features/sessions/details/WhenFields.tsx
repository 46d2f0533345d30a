// Date and time, side by side in a grid of two columns.
import { m } from '../../../messages/unlocked'
import { TextField } from '../../../ui/TextField'
import { firstDay, lastDay, type Details } from './details'

type When = Pick<Details, 'day' | 'time'>

interface WhenFieldsProps {
  readonly value: When
  readonly onChange: (when: When) => void
}

export function WhenFields({ value: { day, time }, onChange }: WhenFieldsProps) {
  return (
    <>
      <TextField
        label={m.sessions.details.date}
        type="date"
        required
        min={firstDay}
        max={lastDay}
        value={day}
        onChange={(event) => onChange({ day: event.target.value, time })}
      />
      <TextField
        label={m.sessions.details.time}
        type="time"
        required
        value={time}
        onChange={(event) => onChange({ day, time: event.target.value })}
      />
    </>
  )
}
