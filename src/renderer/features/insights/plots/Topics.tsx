// What was talked about when: a row a tag, the deeper the tint the more sessions.
import { useQuery } from '@tanstack/react-query'
import type { TopicsPrompt } from '../../../../domain/topics-over-time'
import type { BucketUnit } from '../../../../domain/time-buckets'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import { HeatRows } from '../../../ui/charts/HeatRows'
import { FailureNote } from '../../../ui/FailureNote'
import { bucketInWords, bucketLabels } from '../bucket-words'
import { askedOf, keepLast, type PlotProps } from './asked'

const words = m.insights.topics

export function Topics(props: PlotProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery({
    ...queries.insights.topics.queryOptions({ input: askedOf(props) }),
    ...keepLast,
  })
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const { unit, keys, topics, more, prompt } = data
  return (
    <Figure
      title={words.title}
      finding={[promptInWords(prompt, unit), more === 0 ? '' : words.more(more)].join(' ').trim()}
      table={{
        caption: words.caption,
        columns: [words.column, ...keys.map(bucketInWords)],
        rows: topics.map(({ name, counts }) => [name, ...counts.map(String)]),
      }}
      empty={topics.length === 0 ? words.empty : undefined}
    >
      <HeatRows
        label={words.plot}
        columns={bucketLabels(unit, keys)}
        rows={topics.map(({ tagId, name, counts }) => ({
          key: tagId,
          label: name,
          cells: counts.map((value, at) => ({
            value,
            words: words.cell(name, bucketInWords(keys[at] ?? ''), value),
          })),
        }))}
      />
    </Figure>
  )
}

function promptInWords(prompt: TopicsPrompt, unit: BucketUnit): string {
  switch (prompt.is) {
    case 'none':
      return ''
    case 'faded':
      return words.faded(prompt.name, bucketInWords(prompt.lastIn))
    case 'new':
      return words.fresh(prompt.name)
    case 'steady':
      return words.steady(prompt.name, prompt.in, prompt.of, unit)
  }
}
