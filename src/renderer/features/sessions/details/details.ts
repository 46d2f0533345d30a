// Date, time, zone, length and place of a session: as they are typed, and as the contract takes them.
import type { SessionLine, SessionPlace } from '../../../../contract/sessions'

export interface Details {
  /** `2026-11-19` */
  readonly day: string
  /** `15:00` */
  readonly time: string
  readonly timeZone: string
  readonly minutes: string
  readonly place: SessionPlace | null
}

/** A date field takes years of six digits unless it is told where to end. */
export const firstDay = '1900-01-01'
export const lastDay = '9999-12-31'

/** As the contract takes them; null while date or time is missing or the date is out of bounds. */
export function detailsToSend(details: Details) {
  const heldOn = heldOnToSend(details)
  if (heldOn === null) return null
  const minutes =
    details.minutes === '' ? null : Math.min(1440, Math.max(0, Math.round(Number(details.minutes))))
  return { heldOn, timeZone: details.timeZone, minutes, place: details.place }
}

export function heldOnToSend({ day, time }: Pick<Details, 'day' | 'time'>): string | null {
  return isDay(day) && time !== '' ? `${day}T${time.slice(0, 5)}` : null
}

export const detailsOf = ({
  heldOn,
  timeZone,
  minutes,
  place,
}: Pick<SessionLine, 'heldOn' | 'timeZone' | 'minutes' | 'place'>): Details => ({
  day: heldOn.slice(0, 10),
  time: heldOn.slice(11),
  timeZone,
  minutes: minutes === null ? '' : String(minutes),
  place,
})

/** The fields of the second that are not as in the first. */
export const whatDiffers = (before: Details, after: Details): Partial<Details> => ({
  ...(before.day !== after.day && { day: after.day }),
  ...(before.time !== after.time && { time: after.time }),
  ...(before.timeZone !== after.timeZone && { timeZone: after.timeZone }),
  ...(before.minutes !== after.minutes && { minutes: after.minutes }),
  ...(before.place !== after.place && { place: after.place }),
})

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && day >= firstDay && day <= lastDay
