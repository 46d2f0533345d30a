// Give and take of the last sessions, small: for the pages that put a pair together.
import { useQuery } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Figure } from '../../ui/charts/Figure'
import { MirrorBars } from '../../ui/charts/MirrorBars'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { balanceBars, balanceLegend, balanceTable, promptInWords } from './balance-figure'
import styles from './GiveAndTakeCard.module.css'

interface GiveAndTakeCardProps {
  readonly pair: Pair
  readonly onOpen: () => void
}

export function GiveAndTakeCard({ pair, onOpen }: GiveAndTakeCardProps) {
  const { queries } = useJournal()
  const input = { pairId: pair.id, today: localNow().slice(0, 10), period: 'lastSix' as const }
  const { data, error } = useQuery({
    ...queries.insights.balance.queryOptions({ input }),
    placeholderData: (last) => last,
  })
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const bars = balanceBars(data.sessions)
  const isEmpty = data.prompt.is === 'nothingMarked'
  return (
    <Figure
      title={m.insights.balance.title}
      finding={promptInWords(data.prompt)}
      legend={balanceLegend(bars)}
      table={balanceTable(data.sessions)}
      empty={isEmpty ? m.insights.balance.empty : undefined}
      actions={
        <button type="button" className={styles.open} onClick={onOpen}>
          {m.insights.open}
        </button>
      }
    >
      <MirrorBars label={m.insights.balance.plot} bars={bars} size="small" />
    </Figure>
  )
}
