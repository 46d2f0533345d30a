// The open goals side by side, each as a share of its own way against its plan.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Figure } from '../../../ui/charts/Figure'
import { Legend, type LegendEntry } from '../../../ui/charts/Legend'
import { LinePlot, type PlotPoint } from '../../../ui/charts/LinePlot'
import { EMPTY_TABLE } from '../../../ui/charts/figure-table'
import { FailureNote } from '../../../ui/FailureNote'
import { asDay, asPlainDay } from '../../../ui/local-dates'
import type { PlotProps } from './asked'
import styles from './Goals.module.css'

const words = m.insights.goals
const legend: readonly LegendEntry[] = [
  { label: words.actual, tone: 'both', mark: 'line' },
  { label: words.plan, tone: 'quiet', mark: 'dashed' },
]

export function Goals({ pair, today }: Omit<PlotProps, 'period'>) {
  const { queries } = useJournal()
  const { data, error } = useQuery(queries.insights.goals.queryOptions({ input: { pairId: pair.id, today } }))
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  if (data.length === 0)
    return (
      <Figure title={words.title} table={EMPTY_TABLE} empty={words.empty(pair.partnerName)}>
        {null}
      </Figure>
    )
  const measured = data.filter(({ pieces }) => pieces.length > 0)
  const others = data.filter(({ pieces }) => pieces.length === 0)
  return (
    <section className={styles.goals} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        {measured.length === 0 ? null : <Legend entries={legend} />}
      </div>
      {measured.length === 0 ? null : (
        <div className={styles.grid}>
          {measured.map((goal) => (
            <GoalPlot key={goal.goalId} goal={goal} partnerName={pair.partnerName} today={today} />
          ))}
        </div>
      )}
      {others.length === 0 ? null : (
        <p className={styles.others} dir="auto">
          {words.unmeasured(others.map(({ title }) => title))}
        </p>
      )}
    </section>
  )
}

interface GoalPlotProps {
  readonly goal: {
    readonly title: string
    readonly forWhom: 'me' | 'partner' | 'both'
    readonly startsOn: string
    readonly dueOn: string | null
    readonly pieces: readonly (readonly { readonly day: string; readonly share: number }[])[]
    readonly plan: readonly { readonly day: string; readonly share: number }[]
  }
  readonly partnerName: string
  readonly today: string
}

function GoalPlot({ goal, partnerName, today }: GoalPlotProps) {
  const { title, forWhom, startsOn, dueOn, pieces, plan } = goal
  const points = pieces.flat()
  const last = points.at(-1)
  const who = words.for(forWhom, partnerName)
  return (
    <Figure
      title={title}
      headingLevel={3}
      isBare
      finding={last === undefined ? '' : words.now(who, last.share, dueOn === null ? null : asDay(dueOn))}
      table={{
        caption: words.caption(title),
        columns: Object.values(words.columns),
        rows: points.map(({ day, share }) => [asPlainDay(day), words.share(share)]),
      }}
    >
      <LinePlot
        size="small"
        label={words.plot(title)}
        from={[startsOn, points[0]?.day ?? startsOn].sort()[0] ?? startsOn}
        until={[dueOn ?? today, last?.day ?? today, today].sort().at(-1) ?? today}
        values={{ min: 0, max: 1, inWords: words.share }}
        reference={plan.map(({ day, share }) => ({ on: day, value: share }))}
        series={[
          {
            key: 'actual',
            tone: forWhom,
            shape: 'step',
            pieces: pieces.map((piece, at) => linePoints(piece, at === 0 ? startsOn : null)),
          },
        ]}
      />
    </Figure>
  )
}

/** The first line begins where the goal did. */
function linePoints(
  piece: readonly { readonly day: string; readonly share: number }[],
  startsOn: string | null,
): PlotPoint[] {
  const said = piece.map(({ day, share }): PlotPoint => ({
    on: day,
    value: share,
    words: words.point(asDay(day), share),
  }))
  const [first] = said
  if (startsOn === null || first === undefined || first.on <= startsOn) return said
  return [{ on: startsOn, value: 0, words: words.start(asDay(startsOn)), mark: 'none' }, ...said]
}
