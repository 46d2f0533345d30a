// What became of the actions two people agreed.
import { useQuery } from '@tanstack/react-query'
import type { ActionPrompt } from '../../../../domain/follow-through'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import { StackedBars } from '../../../ui/charts/StackedBars'
import { FailureNote } from '../../../ui/FailureNote'
import { bucketInWords, bucketLabels } from '../bucket-words'
import { askedOf, keepLast, type PlotProps } from './asked'

const words = m.insights.followThrough

export function FollowThrough(props: PlotProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery({
    ...queries.insights.followThrough.queryOptions({ input: askedOf(props) }),
    ...keepLast,
  })
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const { unit, buckets, done, open, carried, usualDays, prompt } = data
  const labels = bucketLabels(
    unit,
    buckets.map(({ key }) => key),
  )
  return (
    <Figure
      title={words.title}
      finding={[
        words.counts(done, open + carried),
        usualDays === null ? '' : words.usual(usualDays),
        promptInWords(prompt),
      ].join(' ')}
      legend={[
        { label: words.done, tone: 'me', mark: 'block' },
        { label: words.open, tone: 'me', mark: 'pale' },
        { label: words.carried, tone: 'me', mark: 'outline' },
      ]}
      table={{
        caption: words.caption,
        columns: Object.values(words.columns),
        rows: buckets.map((one) => [
          bucketInWords(one.key),
          ...[one.done, one.open, one.carried].map(String),
        ]),
      }}
      empty={done + open + carried === 0 ? words.empty : undefined}
    >
      <StackedBars
        label={words.plot}
        parts={[
          { tone: 'me', mark: 'block' },
          { tone: 'me', mark: 'pale' },
          { tone: 'me', mark: 'outline' },
        ]}
        bars={buckets.map((one, at) => ({
          key: one.key,
          label: labels[at] ?? '',
          words: words.bar(bucketInWords(one.key), one.done, one.open, one.carried),
          counts: [one.done, one.open, one.carried],
        }))}
      />
    </Figure>
  )
}

function promptInWords(prompt: ActionPrompt): string {
  switch (prompt.is) {
    case 'none':
    case 'allDone':
      return ''
    case 'carriedOften':
      return words.carriedOften(prompt.text, prompt.times)
    case 'overdue':
      return words.overdue(prompt.count)
  }
}
