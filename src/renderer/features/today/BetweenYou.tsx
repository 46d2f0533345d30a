// What stands between the two: the charter, the newest summary, what was promised, the open cards, where one stands.
import BadgeCheck from 'lucide-react/icons/badge-check'
import FileCheck from 'lucide-react/icons/file-check'
import Lightbulb from 'lucide-react/icons/lightbulb'
import ScrollText from 'lucide-react/icons/scroll-text'
import SquareCheck from 'lucide-react/icons/square-check'
import type { ReactNode } from 'react'
import type { CardLine } from '../../../contract/cards'
import type { CharterLine } from '../../../contract/charter'
import type { SummaryLine } from '../../../contract/summaries'
import type { PairToday } from '../../../contract/today'
import { isOpenAt } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import { charterInWords } from './charter-words'
import styles from './lines.module.css'

interface BetweenYouProps {
  readonly look: PairToday | undefined
  readonly charter: CharterLine | undefined
  readonly summary: SummaryLine | undefined
  readonly cards: readonly CardLine[]
  readonly onGo: (where: 'charter' | 'summaries' | 'prepare' | 'cards' | 'reviews') => void
}

export function BetweenYou({ look, charter, summary, cards, onGo }: BetweenYouProps) {
  const words = m.today.between
  const openCards = cards.filter(({ kind, state }) => isOpenAt(kind, state))
  return (
    <section className={styles.card} aria-label={words.heading}>
      <h2 className={styles.title}>{words.heading}</h2>
      <ul>
        <Line
          icon={<ScrollText strokeWidth={1.75} aria-hidden="true" />}
          {...charterInWords(charter)}
          onGo={() => onGo('charter')}
        />
        <Line
          icon={<FileCheck strokeWidth={1.75} aria-hidden="true" />}
          words={summary === undefined ? words.summaries.none : summary.title || m.ui.untitled}
          facts={
            summary === undefined
              ? words.summaries.noneFacts
              : words.summaries.facts(summary.passageCount, summary.exportCount)
          }
          onGo={() => onGo('summaries')}
        />
        <Line
          icon={<SquareCheck strokeWidth={1.75} aria-hidden="true" />}
          {...actionsInWords(look)}
          onGo={() => onGo('prepare')}
        />
        <Line
          icon={<Lightbulb strokeWidth={1.75} aria-hidden="true" />}
          words={openCards.length === 0 ? words.cards.none : words.cards.some(openCards.length)}
          facts={
            openCards.length === 0
              ? words.cards.noneFacts
              : [...new Set(openCards.map(({ kind }) => m.cards.kinds[kind]))].join(', ')
          }
          onGo={() => onGo('cards')}
        />
        <Line
          icon={<BadgeCheck strokeWidth={1.75} aria-hidden="true" />}
          words={words.standing.title}
          facts={words.standing.facts}
          onGo={() => onGo('reviews')}
        />
      </ul>
    </section>
  )
}

interface LineProps {
  readonly icon: ReactNode
  readonly words: string
  readonly facts: string
  readonly onGo: () => void
}

function Line({ icon, words, facts, onGo }: LineProps) {
  return (
    <li>
      <button type="button" className={styles.row} onClick={onGo}>
        {icon}
        <span className={styles.words} dir="auto">
          {words}
        </span>
        <span className={styles.facts} dir="auto">
          {facts}
        </span>
      </button>
    </li>
  )
}

/** Carried over twice, a thing is either dropped or done. */
const OFTEN_CARRIED = 2

function actionsInWords(look: PairToday | undefined): Pick<LineProps, 'words' | 'facts'> {
  const words = m.today.between.actions
  const count = look?.actionCount ?? 0
  if (count === 0) return { words: words.none, facts: words.allDone }
  const often = look?.actions.filter(({ timesCarried }) => timesCarried >= OFTEN_CARRIED).length ?? 0
  return { words: words.some(count), facts: often === 0 ? words.fresh : words.carried(often) }
}
