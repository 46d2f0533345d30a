// A rhythm and what became of its dates, in words.
import type { Pair } from '../../../contract/pairs'
import type { Rhythm, RhythmFacts, RhythmSlot } from '../../../contract/rhythm'
import { dayOf, daysLater, weekdayOf } from '../../../domain/calendar-day'
import { m } from '../../messages/unlocked'
import { asDay, asLongWeekday, asMonthName, localNow } from '../../ui/local-dates'
import { timeInWords } from '../../app/journal/meeting-time'

type Rule = Pick<Rhythm, 'fromDay' | 'unit' | 'every' | 'weekday' | 'time'>

/** "Every two weeks, Thursday at 15:00". */
export function ruleInWords({ fromDay, unit, every, weekday, time }: Rule): string {
  const { rule } = m.rhythm
  const first = firstDayOf(fromDay, weekday)
  if (unit === 'weeks') return rule.weeks(every, asLongWeekday(first), time)
  return weekday === null
    ? rule.monthsOnDay(every, Number(first.slice(8)), time)
    : rule.monthsOnWeekday(every, whichOfMonth(first), asLongWeekday(first), time)
}

/** "third": which of its weekday in the month a day is. */
export const whichOfMonth = (day: string): string =>
  m.rhythm.rule.which[Math.ceil(Number(day.slice(8)) / 7) - 1] ?? ''

const firstDayOf = (fromDay: string, weekday: number | null): string =>
  weekday === null ? fromDay : daysLater(fromDay, (weekday - weekdayOf(fromDay) + 7) % 7)

/** "Every two weeks, Thursday at 15:00 · 10 of the last 12 met · none cancelled by you since June". */
export function factsInWords(rule: Rule | null, facts: RhythmFacts): string {
  const { met, noneCancelledByYou, cancelledByYou } = m.rhythm.facts
  const since = facts.since === null ? null : monthSince(facts.since)
  const cancelled =
    since === null
      ? []
      : [facts.cancelledByMe === 0 ? noneCancelledByYou(since) : cancelledByYou(facts.cancelledByMe, since)]
  return [...(rule === null ? [] : [ruleInWords(rule)]), met(facts.met, facts.of), ...cancelled].join(' · ')
}

/** "June", or of another year "June 2025". */
export const monthSince = (day: string, today = localNow()): string => asMonthName(day, today)

export function stateInWords(slot: RhythmSlot, { partnerName }: Pick<Pair, 'partnerName'>): string {
  const { states, by, unsaid, planned } = m.rhythm.slot
  const { state } = slot
  if (state === 'missed' && slot.sessionId !== null) return unsaid
  if (state === 'cancelled' && slot.by !== null) return by('cancelled', slot.by, partnerName)
  if (state === 'moved' && slot.by !== null) return `${states.moved}, ${by('moved', slot.by, partnerName)}`
  if (state === 'coming' && slot.sessionId !== null)
    return slot.by === null ? planned : `${planned}, ${by('coming', slot.by, partnerName)}`
  return states[state]
}

/** When it took place, or is planned for; a dash where it is not. */
export function whenInWords({ takesPlaceOn, takesPlaceIn, timeZone, state }: RhythmSlot): string {
  const isOff = state === 'cancelled' || state === 'missed' || state === 'unsaid'
  if (takesPlaceOn === null || isOff) return m.rhythm.slot.none
  const time = timeInWords({ heldOn: takesPlaceOn, timeZone: takesPlaceIn ?? timeZone })
  return `${asDay(takesPlaceOn)}, ${time}`
}

/** "today", "tomorrow" or "3 Dec". */
export function dayAhead(on: string, today = dayOf(localNow())): string {
  const { slot } = m.rhythm
  if (dayOf(on) === today) return slot.today
  return dayOf(on) === daysLater(today, 1) ? slot.tomorrow : asDay(on)
}
