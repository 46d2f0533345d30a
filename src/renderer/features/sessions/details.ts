// Date, time, length and place of a session: as they are typed, and as the contract takes them.
import type { SessionPlace } from '../../../contract/sessions'

export interface Details {
  /** `2026-11-19` */
  readonly day: string
  /** `15:00` */
  readonly time: string
  readonly minutes: string
  readonly place: SessionPlace | null
}

/** A date field takes years of six digits unless it is told where to end. */
export const firstDay = '1900-01-01'
export const lastDay = '9999-12-31'

/** As the contract takes them; null while date or time is missing or the date is out of bounds. */
export function detailsToSend(details: Details) {
  if (!isDay(details.day) || details.time === '') return null
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

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && day >= firstDay && day <= lastDay
