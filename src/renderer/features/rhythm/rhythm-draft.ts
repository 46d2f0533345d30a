// A rhythm as it is typed, and as the contract takes it.
import type { Rhythm } from '../../../contract/rhythm'
import type { ByWhom } from '../../../contract/sessions'
import { weekdayOf } from '../../../domain/calendar-day'

export const OFTEN = ['w1', 'w2', 'w3', 'w4', 'm1', 'm2', 'm3', 'm6'] as const
export type Often = (typeof OFTEN)[number]

export interface RhythmDraft {
  readonly often: Often
  readonly fromDay: string
  readonly time: string
  readonly minutes: string
  /** Of a monthly one. */
  readonly isOnWeekday: boolean
  readonly timeZone: string
  readonly drives: ByWhom
  readonly protects: ByWhom
}

interface Proposed {
  readonly heldOn: string
  readonly timeZone: string
  readonly minutes: number | null
}

const SHORTEST_MINUTES = 15

/** What is set already, from the next date on; or every two weeks from the proposed date. */
export function draftFrom(rule: Rhythm | null, proposed: Proposed, isShorter: boolean): RhythmDraft {
  const minutes = rule?.minutes ?? proposed.minutes ?? 60
  const shorter = Math.max(SHORTEST_MINUTES, Math.round(minutes / 2 / 5) * 5)
  const often = OFTEN.find((one) => rule !== null && one === `${rule.unit[0]}${rule.every}`) ?? 'w2'
  return {
    often,
    fromDay: proposed.heldOn.slice(0, 10),
    time: proposed.heldOn.slice(11),
    minutes: String(isShorter ? shorter : minutes),
    isOnWeekday: rule?.weekday !== null,
    timeZone: proposed.timeZone,
    drives: rule?.drives ?? 'both',
    protects: rule?.protects ?? 'both',
  }
}

/** Null while a date or a time is missing. */
export function ruleToSend(draft: RhythmDraft) {
  const { often, fromDay, time, minutes, isOnWeekday, timeZone, drives, protects } = draft
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(fromDay) || !/^\d{2}:\d{2}/u.test(time)) return null
  const unit = often.startsWith('w') ? ('weeks' as const) : ('months' as const)
  return {
    fromDay,
    unit,
    every: Number(often.slice(1)),
    weekday: unit === 'weeks' || isOnWeekday ? weekdayOf(fromDay) : null,
    time: time.slice(0, 5),
    minutes: minutes === '' ? null : Math.min(1440, Math.max(5, Math.round(Number(minutes)))),
    timeZone,
    drives,
    protects,
  }
}
