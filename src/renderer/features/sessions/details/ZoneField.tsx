// The time zone of a session: that of this desk, unless another one is chosen.
import { m } from '../../../messages/unlocked'
import { ownZone } from '../../../ui/local-dates'
import { Select } from '../../../ui/Select'
import styles from './DetailsFields.module.css'

interface ZoneFieldProps {
  readonly value: string
  readonly onChange: (timeZone: string) => void
}

export function ZoneField({ value, onChange }: ZoneFieldProps) {
  return (
    <Select
      className={styles.wide}
      label={m.sessions.details.zone}
      hint={m.sessions.details.zoneHint}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {zonesWith(value).map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </Select>
  )
}

/** The one of this desk first; the system's list lacks UTC, and may lack one that another laptop knew. */
const zonesWith = (chosen: string): string[] => [
  ...new Set([ownZone(), chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
]
