// What became of the planned date, in words, the latest last.
import { m } from '../../../messages/unlocked'
import { asDay } from '../../../ui/local-dates'
import type { RhythmEvent } from '../../../../contract/sessions'
import type { SessionFacts } from '../page/use-session-facts'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'

interface RhythmProps {
  readonly facts: Pick<SessionFacts, 'rhythm' | 'isNextDateWaived'>
  readonly partnerName: string
}

export function Rhythm({ facts: { rhythm, isNextDateWaived }, partnerName }: RhythmProps) {
  if (rhythm.length === 0 && !isNextDateWaived) return null
  return (
    <BesideGroup title={m.sessions.beside.rhythm}>
      <ul className={styles.list}>
        {rhythm.map((event) => (
          <li key={event.id} className={styles.words}>
            {eventInWords(event, partnerName)}
            {event.why === '' ? null : <span dir="auto"> · {event.why}</span>}
          </li>
        ))}
        {isNextDateWaived ? <li className={styles.words}>{m.steps.rhythm.waived}</li> : null}
      </ul>
    </BesideGroup>
  )
}

function eventInWords({ kind, by, from }: RhythmEvent, partnerName: string): string {
  const { rhythm } = m.steps
  switch (kind) {
    case 'kept':
      return rhythm.kept(asDay(from))
    case 'moved':
      return rhythm.moved(asDay(from), by, partnerName)
    case 'cancelled':
      return rhythm.cancelled(asDay(from), by, partnerName)
  }
}
