// Other ways of meeting: which were tried, and how often.
import { useQuery } from '@tanstack/react-query'
import { FORMATS } from '../../../../domain/card-kinds'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import { StackedBars } from '../../../ui/charts/StackedBars'
import { FailureNote } from '../../../ui/FailureNote'
import type { PlotProps } from './asked'

const words = m.insights.formats

export function Formats({ pair, today }: Omit<PlotProps, 'period'>) {
  const { queries } = useJournal()
  const { data, error } = useQuery(
    queries.insights.formats.queryOptions({ input: { pairId: pair.id, today } }),
  )
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const untried = FORMATS.find((format) => format !== 'own' && data.every((one) => one.format !== format))
  return (
    <Figure
      title={words.title}
      finding={[
        words.counts(data.length),
        untried === undefined ? '' : words.untried(m.cards.formats[untried]),
      ].join(' ')}
      table={{
        caption: words.caption,
        columns: Object.values(words.columns),
        rows: data.map(({ format, count }) => [m.cards.formats[format], String(count)]),
      }}
      empty={data.length === 0 ? words.empty : undefined}
    >
      <StackedBars
        label={words.plot}
        parts={[{ tone: 'me', mark: 'block' }]}
        bars={data.map(({ format, count }) => ({
          key: format,
          label: m.cards.formats[format],
          words: words.bar(m.cards.formats[format], count),
          counts: [count],
        }))}
      />
    </Figure>
  )
}
