// What narrows a search down, as quiet chips. One that is set stands out; what cannot narrow anything is not there.
import { useQuery } from '@tanstack/react-query'
import type { Pair } from '../../../../contract/pairs'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { hasFilters, nothingAsked, type Asked, type KindChoice, type Period } from '../asked'
import { ChipSelect, type ChipOption } from './ChipSelect'
import { ChipToggle } from './ChipToggle'
import { DayRange } from './DayRange'
import styles from './Filters.module.css'

interface FiltersProps {
  readonly pairs: readonly Pair[]
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
}

const kindChoices: readonly KindChoice[] = [
  'any',
  'note',
  'prep',
  'reflection',
  'session',
  'goal',
  'person',
  'tag',
  'attachment',
  'summary',
  'card',
  'review',
  'candidate',
  'charter',
]
const periodChoices: readonly Period[] = ['any', 'week', 'month', 'year', 'between']

export function Filters({ pairs, asked, onAsk }: FiltersProps) {
  const { queries } = useJournal()
  const words = m.search.filters
  const tags = useQuery(queries.tags.list.queryOptions({ input: {} })).data ?? []
  const people = useQuery(queries.people.list.queryOptions({ input: {} })).data ?? []
  const { filters, kind, period } = asked
  const narrow = (more: Asked['filters']) => onAsk({ ...asked, filters: { ...filters, ...more } })

  return (
    <div role="group" aria-label={words.label} className={styles.row}>
      {pairs.length > 1 ? (
        <ChipSelect
          label={words.pair}
          any={words.anyPair}
          options={pairs.map(({ id, partnerName }) => ({ value: id, label: partnerName }))}
          value={filters.pairId}
          onChange={(pairId) => narrow({ pairId })}
        />
      ) : null}
      <ChipSelect
        label={words.kind}
        any={words.kinds.any}
        options={optionsOf(kindChoices, words.kinds)}
        value={kind === 'any' ? undefined : kind}
        onChange={(next) => onAsk({ ...asked, kind: next ?? 'any' })}
      />
      {tags.length === 0 ? null : (
        <ChipSelect
          label={words.tag}
          any={words.anyTag}
          options={tags.map(named)}
          value={filters.tagId}
          onChange={(tagId) => narrow({ tagId })}
        />
      )}
      {people.length === 0 ? null : (
        <ChipSelect
          label={words.person}
          any={words.anyPerson}
          options={people.map(named)}
          value={filters.personId}
          onChange={(personId) => narrow({ personId })}
        />
      )}
      <ChipSelect
        label={words.period}
        any={words.periods.any}
        options={optionsOf(periodChoices, words.periods)}
        value={period === 'any' ? undefined : period}
        onChange={(next) =>
          onAsk({
            ...asked,
            period: next ?? 'any',
            filters: { ...filters, fromDay: undefined, toDay: undefined },
          })
        }
      />
      <ChipToggle
        tone="share"
        isOn={filters.isMarked === true}
        onToggle={(isOn) => narrow({ isMarked: isOn || undefined })}
      >
        {words.marked}
      </ChipToggle>
      <ChipToggle
        tone="agreed"
        isOn={filters.isAgreed === true}
        onToggle={(isOn) => narrow({ isAgreed: isOn || undefined })}
      >
        {words.agreed}
      </ChipToggle>
      {hasFilters(asked) ? (
        <Button
          kind="quiet"
          className={styles.clear}
          onClick={() => onAsk({ ...nothingAsked, text: asked.text })}
        >
          {words.clear}
        </Button>
      ) : null}
      {period === 'between' ? (
        <DayRange from={filters.fromDay} to={filters.toDay} onChange={(days) => narrow(days)} />
      ) : null}
    </div>
  )
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name })

function optionsOf<Choice extends string>(
  choices: readonly Choice[],
  words: Readonly<Record<Choice, string>>,
): readonly ChipOption<Exclude<Choice, 'any'>>[] {
  const isNarrow = (choice: Choice): choice is Exclude<Choice, 'any'> => choice !== 'any'
  return choices.filter(isNarrow).map((value) => ({ value, label: words[value] }))
}
