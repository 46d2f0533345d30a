// The first line one reads: whom one meets next and when, and the one or two things to do about it.
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { RhythmSlot } from '../../../contract/rhythm'
import type { SessionLine } from '../../../contract/sessions'
import type { PairToday } from '../../../contract/today'
import { daysBetween } from '../../../domain/calendar-day'
import { m } from '../../messages/unlocked'
import { asFullDay, asLongDay, asLongWeekday, asShortDay, asTime, ownZone } from '../../ui/local-dates'
import { timeThereInWords } from '../../app/journal/meeting-time'
import styles from './Hero.module.css'
import { dateHere, nearness } from './next-meeting'

interface HeroProps {
  /** The pair one meets next; undefined: no pair is at work. */
  readonly pair: Pair | undefined
  readonly look: PairToday | undefined
  /** Of that pair, oldest first. */
  readonly slots: readonly RhythmSlot[]
  /** A local date and time. */
  readonly now: string
  /** What is said of the others, in small words. */
  readonly besides: readonly string[]
  /** Buttons. */
  readonly children: ReactNode
}

export function Hero({ pair, look, slots, now, besides, children }: HeroProps) {
  return (
    <header className={styles.hero}>
      <div className={styles.words}>
        <p className={styles.day}>{asFullDay(now)}</p>
        <h1 className={styles.title}>{headline(pair, look, now)}</h1>
        <p className={styles.facts}>{[...factsOf(look, slots, now), ...besides].join(' · ')}</p>
      </div>
      <div className={styles.acts}>{children}</div>
    </header>
  )
}

function headline(pair: Pair | undefined, look: PairToday | undefined, now: string): string {
  const { meet } = m.today
  if (pair === undefined) return meet.noDates
  const partner = pair.partnerName
  if (pair.endedOn !== null) return meet.ended(partner)
  if (look?.next === undefined || look.next === null)
    return look === undefined || look.lastHeldOn === null ? meet.noDate(partner) : meet.noNextDate(partner)
  const local = dateHere(look.next, ownZone())
  switch (nearness(local, now)) {
    case 'today':
      return meet.today(partner, asTime(local))
    case 'tomorrow':
      return meet.tomorrow(partner, asTime(local))
    case 'soon':
      return meet.soon(partner, asLongWeekday(local), asTime(local))
    case 'later':
      return meet.later(partner, asLongDay(local, now))
  }
}

function factsOf(look: PairToday | undefined, slots: readonly RhythmSlot[], now: string): string[] {
  if (look === undefined) return []
  const facts: string[] = []
  if (look.next !== null) facts.push(...timeElsewhere(look.next))
  if (look.lastHeldOn !== null) facts.push(m.today.lastMet(daysBetween(look.lastHeldOn, now)))
  if (look.next !== null) facts.push(look.isPrepared ? m.today.isPrepared : m.today.notPrepared)
  const expected = slots.find(({ state }) => state === 'coming')
  if (look.next === null && expected !== undefined && expected.sessionId === null) {
    const { expectedOn: heldOn, timeZone } = expected
    facts.push(m.today.byRhythm(asShortDay(dateHere({ heldOn, timeZone }, ownZone()))))
  }
  return facts
}

/** "15:00 in Oslo" where the headline says another time: that of this desk. */
function timeElsewhere(next: SessionLine): string[] {
  const isHere = dateHere(next, ownZone()) === next.heldOn
  return isHere ? [] : [timeThereInWords(next)]
}
