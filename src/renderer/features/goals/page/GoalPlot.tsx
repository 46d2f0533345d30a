// The way of a goal: what was said at each check-in, against its plan. Another measure is another plot.
import type { OpenGoal } from '../../../../contract/goals'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Figure } from '../../../ui/charts/Figure'
import { LinePlot } from '../../../ui/charts/LinePlot'
import type { Tone } from '../../../ui/charts/tone'
import { standingInWords } from '../goal-words'
import { earlierPlots, type GoalPlotData, newMeasureSince, presentPlot } from './plot-of-goal'
import styles from './GoalPlot.module.css'

interface GoalPlotProps {
  readonly open: OpenGoal
  readonly today: string
  readonly onMeasure: () => void
}

export function GoalPlot({ open, today, onMeasure }: GoalPlotProps) {
  const data = presentPlot(open, today)
  const { forWhom: tone } = open.goal
  if (data === null)
    return (
      <div className={styles.unmeasured}>
        <p>{m.goals.plot.notMeasured}</p>
        <Button onClick={onMeasure}>{m.goals.plot.measureIt}</Button>
      </div>
    )
  const at = standingInWords(open.goal)
  return (
    <>
      <Plot
        data={data}
        tone={tone}
        description={at === null ? m.goals.plot.noPoint : m.goals.plot.description(at)}
        finding={findings(open, data)}
      />
      {earlierPlots(open).map((earlier) => (
        <Plot key={earlier.title} data={earlier} tone="quiet" description="" finding="" isSmall />
      ))}
    </>
  )
}

/** What the line cannot say itself. */
function findings(open: OpenGoal, { plan, points }: GoalPlotData): string {
  const { plot } = m.goals
  const { measure, state } = open.goal
  const lacksPlan = state === 'open' && plan.length === 0 && measure.kind !== 'yesNo'
  return [newMeasureSince(open), points.length === 0 ? plot.noPoint : null, lacksPlan ? plot.noPlan : null]
    .filter((words) => words !== null)
    .join(' ')
}

interface PlotProps {
  readonly data: GoalPlotData
  readonly tone: Tone
  readonly description: string
  readonly finding: string
  readonly isSmall?: boolean
}

function Plot({ data, tone, description, finding, isSmall = false }: PlotProps) {
  const { plot } = m.goals
  const hasPlan = data.plan.length > 0
  return (
    <Figure
      title={data.title}
      finding={finding}
      headingLevel={3}
      table={data.table}
      legend={
        hasPlan
          ? [
              { label: plot.actual, tone, mark: 'line' },
              { label: plot.plan, tone: 'quiet', mark: 'dashed' },
            ]
          : []
      }
    >
      <LinePlot
        label={hasPlan ? plot.label : data.title}
        description={description}
        from={data.from}
        until={data.until}
        values={{ min: data.min, max: data.max, inWords: data.inWords, areWhole: data.areWhole }}
        series={[
          {
            key: 'actual',
            tone,
            shape: 'step',
            pieces: [data.points],
            ...(data.lastLabel === undefined ? {} : { lastLabel: data.lastLabel }),
          },
        ]}
        {...(hasPlan ? { reference: data.plan } : {})}
        moments={data.moments}
        size={isSmall ? 'small' : 'normal'}
      />
    </Figure>
  )
}
