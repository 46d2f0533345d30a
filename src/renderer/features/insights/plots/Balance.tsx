// Give and take, session by session and quarter by quarter.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import { MirrorBars } from '../../../ui/charts/MirrorBars'
import { FailureNote } from '../../../ui/FailureNote'
import {
  balanceBars,
  balanceLegend,
  balanceTable,
  promptInWords,
  quarterBars,
  quarterTable,
} from '../balance-figure'
import { askedOf, keepLast, type PlotProps } from './asked'

export function Balance(props: PlotProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery({
    ...queries.insights.balance.queryOptions({ input: askedOf(props) }),
    ...keepLast,
  })
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const { sessions, sessionCount, quarters, prompt } = data
  const { balance, quarters: quarterly } = m.insights
  const bars = balanceBars(sessions)
  const byQuarter = quarterBars(quarters)
  const wordsOf = (key: 'wordsGiven' | 'wordsTaken') => quarters.reduce((sum, one) => sum + one[key], 0)
  const isEverMarked = quarters.some(({ markedSessions }) => markedSessions > 0)
  return (
    <>
      <Figure
        title={balance.title}
        finding={[
          promptInWords(prompt),
          sessions.length < sessionCount ? balance.ofMany(sessions.length, sessionCount) : '',
        ].join(' ')}
        legend={balanceLegend(bars)}
        table={balanceTable(sessions)}
        empty={prompt.is === 'nothingMarked' ? balance.empty : undefined}
      >
        <MirrorBars label={balance.plot} bars={bars} />
      </Figure>
      {isEverMarked ? (
        <Figure
          title={quarterly.title}
          finding={quarterly.words(wordsOf('wordsGiven'), wordsOf('wordsTaken'))}
          legend={balanceLegend(byQuarter)}
          table={quarterTable(quarters)}
        >
          <MirrorBars label={quarterly.plot} bars={byQuarter} />
        </Figure>
      ) : null}
    </>
  )
}
