// Each date of the rhythm as a block: kept, moved, cancelled, not held, coming.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import type { LegendEntry } from '../../../ui/charts/Legend'
import { Ring } from '../../../ui/charts/Ring'
import { Strip, type StripBlock } from '../../../ui/charts/Strip'
import { FailureNote } from '../../../ui/FailureNote'
import { asDay, asPlainDay } from '../../../ui/local-dates'
import { askedOf, keepLast, type PlotProps } from './asked'
import styles from './Rhythm.module.css'

type State = keyof typeof m.insights.rhythm.states

const LOOKS: Readonly<Record<State, StripBlock['state']>> = {
  kept: 'filled',
  moved: 'hatched',
  cancelled: 'pale',
  missed: 'pale',
  unsaid: 'outline',
  coming: 'outline',
}

export function Rhythm(props: PlotProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery({
    ...queries.insights.rhythm.queryOptions({ input: askedOf(props) }),
    ...keepLast,
  })
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const { slots, met, of } = data
  const { rhythm } = m.insights
  const byOf = (by: (typeof slots)[number]['by']) =>
    by === null ? '' : rhythm.by(by, props.pair.partnerName)
  return (
    <Figure
      title={rhythm.title}
      finding={rhythm.met(met, of)}
      legend={legendOf(slots.map(({ state }) => state))}
      table={{
        caption: rhythm.caption,
        columns: Object.values(rhythm.columns),
        rows: slots.map(({ on, state, by }) => [asPlainDay(on), rhythm.states[state], byOf(by)]),
      }}
      empty={of === 0 ? rhythm.empty : undefined}
    >
      <div className={styles.row}>
        <Ring label={rhythm.ring(met, of)} share={of === 0 ? 0 : met / of} />
        <Strip
          label={rhythm.plot}
          blocks={slots.map(({ key, on, state, by }) => ({
            key,
            state: LOOKS[state],
            words: rhythm.block(asDay(on), rhythm.states[state], byOf(by)),
          }))}
          startLabel={asDay(slots[0]?.on ?? props.today)}
          endLabel={asDay(slots.at(-1)?.on ?? props.today)}
        />
      </div>
    </Figure>
  )
}

/** What did not take place looks alike, whoever's doing it was; the words tell it apart. */
function legendOf(states: readonly State[]): LegendEntry[] {
  const { legend } = m.insights.rhythm
  const entries: readonly (LegendEntry & { readonly of: readonly State[] })[] = [
    { label: legend.kept, tone: 'me', mark: 'block', of: ['kept'] },
    { label: legend.moved, tone: 'me', mark: 'hatched', of: ['moved'] },
    { label: legend.notHeld, tone: 'me', mark: 'pale', of: ['cancelled', 'missed'] },
    { label: legend.coming, tone: 'me', mark: 'outline', of: ['unsaid', 'coming'] },
  ]
  return entries
    .filter(({ of }) => of.some((state) => states.includes(state)))
    .map(({ of: _of, ...entry }) => entry)
}
