// One thing that waits for an answer, leading to where it is given.
import type { HandOverWaiting } from '../../../contract/handover'
import { firstName } from '../../../domain/first-name'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import { asMoment } from '../../ui/local-dates'
import styles from './HandoverPlace.module.css'

interface WaitingLineProps {
  readonly line: HandOverWaiting
  readonly onOpen: () => void
}

export function WaitingLine({ line, onOpen }: WaitingLineProps) {
  const { inbox } = m.handover
  const { partnerName, at, isClockOdd } = line
  const moment = asMoment(at)
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <Avatar name={partnerName} side="partner" />
      <span className={styles.words} dir="auto">
        <b>{inWords(line)}</b>
        <small>{isClockOdd ? inbox.atOddClock(firstName(partnerName), moment) : inbox.at(moment)}</small>
      </span>
    </button>
  )
}

function inWords({ status, act, partnerName, title, isFileDue }: HandOverWaiting): string {
  const { inbox } = m.handover
  const [partner, named] = [firstName(partnerName), title || m.ui.untitled]
  if (isFileDue) return inbox.fileDue(named)
  if (status === 'proposed') return inbox.waitsFor(partner, named)
  return act === 'propose' || act === 'counter' || act === 'comment'
    ? inbox.act[act](partner, named)
    : inbox.act.propose(partner, named)
}
