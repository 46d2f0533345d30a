// What waits for somebody: a line each, with where it comes from and how it presses, leading to where it is done.
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import BadgeCheck from 'lucide-react/icons/badge-check'
import CalendarX from 'lucide-react/icons/calendar-x-2'
import Lightbulb from 'lucide-react/icons/lightbulb'
import ListChecks from 'lucide-react/icons/list-checks'
import Mails from 'lucide-react/icons/mails'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import ScrollText from 'lucide-react/icons/scroll-text'
import SquareCheck from 'lucide-react/icons/square-check'
import Target from 'lucide-react/icons/target'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { waitingInWords } from './waiting-words'
import type { Waiting } from './waiting'
import styles from './lines.module.css'

interface WaitingListProps {
  readonly title: string
  readonly nothing: string
  readonly items: readonly Waiting[]
  /** Where there are several, each line says whose it is. */
  readonly pairs: readonly Pair[]
  readonly today: string
  readonly onGo: (item: Waiting) => void
}

const FIRST_SHOWN = 6

const signs = {
  replan: CalendarX,
  undecided: CalendarX,
  unclosed: NotebookPen,
  action: SquareCheck,
  card: Lightbulb,
  goal: Target,
  review: BadgeCheck,
  setUp: ListChecks,
  charter: ScrollText,
  handOver: ArrowLeftRight,
  reveal: Mails,
} satisfies Record<Waiting['is'], unknown>

export function WaitingList({ title, nothing, items, pairs, today, onGo }: WaitingListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? items : items.slice(0, FIRST_SHOWN)
  return (
    <section className={styles.card} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {items.length === 0 ? <p className={styles.nothing}>{nothing}</p> : null}
      <ul>
        {shown.map((item) => (
          <li key={item.key}>
            <WaitingRow item={item} pairs={pairs} today={today} onGo={() => onGo(item)} />
          </li>
        ))}
      </ul>
      {items.length <= FIRST_SHOWN ? null : (
        <Button kind="quiet" className={styles.all} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? m.today.waiting.showFewer : m.today.waiting.showAll(items.length)}
        </Button>
      )}
    </section>
  )
}

interface WaitingRowProps {
  readonly item: Waiting
  readonly pairs: readonly Pair[]
  readonly today: string
  readonly onGo: () => void
}

function WaitingRow({ item, pairs, today, onGo }: WaitingRowProps) {
  const Sign = signs[item.is]
  const pair = pairs.find(({ id }) => id === item.pairId)
  const { words, facts } = waitingInWords(item, pair?.partnerName ?? '', today)
  const isNamed = pair !== undefined && words.includes(pair.partnerName)
  if (pairs.length > 1 && pair !== undefined && !isNamed)
    facts.push(m.today.waiting.withPartner(pair.partnerName))
  return (
    <button type="button" className={styles.row} onClick={onGo}>
      <Sign strokeWidth={1.75} aria-hidden="true" />
      <span className={styles.words} dir="auto">
        {words}
      </span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </button>
  )
}
