// Introductions by quarter: promised, made, fallen through.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import { StackedBars } from '../../../ui/charts/StackedBars'
import { FailureNote } from '../../../ui/FailureNote'
import { bucketInWords } from '../bucket-words'
import type { PlotProps } from './asked'

const words = m.insights.introductions

export function Introductions({ pair, today }: Omit<PlotProps, 'period'>) {
  const { queries } = useJournal()
  const { data, error } = useQuery(
    queries.insights.introductions.queryOptions({ input: { pairId: pair.id, today } }),
  )
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const sumOf = (key: 'promised' | 'kept' | 'fellThrough') => data.reduce((sum, one) => sum + one[key], 0)
  const left = sumOf('promised') - sumOf('kept') - sumOf('fellThrough')
  return (
    <Figure
      title={words.title}
      finding={[words.counts(sumOf('promised'), sumOf('kept')), left > 0 ? words.waiting(left) : ''].join(
        ' ',
      )}
      legend={[
        { label: words.kept, tone: 'me', mark: 'block' },
        { label: words.fellThrough, tone: 'quiet', mark: 'outline' },
      ]}
      table={{
        caption: words.caption,
        columns: Object.values(words.columns),
        rows: data.map(({ quarter, promised, kept, fellThrough }) => [
          bucketInWords(quarter),
          ...[promised, kept, fellThrough].map(String),
        ]),
      }}
      empty={data.length === 0 ? words.empty : undefined}
    >
      <StackedBars
        label={words.plot}
        parts={[
          { tone: 'me', mark: 'block' },
          { tone: 'quiet', mark: 'outline' },
        ]}
        bars={data.map(({ quarter, promised, kept, fellThrough }) => ({
          key: quarter,
          label: bucketInWords(quarter),
          words: words.bar(bucketInWords(quarter), promised, kept, fellThrough),
          counts: [kept, fellThrough],
        }))}
      />
    </Figure>
  )
}
