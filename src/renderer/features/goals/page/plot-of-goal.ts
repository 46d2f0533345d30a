// A goal's line and its plan as numbers for the plot, and the same as rows of the table beside it.
import type { OpenGoal } from '../../../../contract/goals'
import { daysLater } from '../../../../domain/calendar-day'
import { type Stretch, stretchesOf } from '../../../../domain/goal-stretches'
import { wayOf } from '../../../../domain/measure'
import { plannedAt, planOf, type PlanPoint } from '../../../../domain/plan-line'
import { m } from '../../../messages/unlocked'
import type { FigureTable } from '../../../ui/charts/figure-table'
import type { PlotMoment, PlotPoint } from '../../../ui/charts/LinePlot'
import { asDay, asPlainDay } from '../../../ui/local-dates'
import { measureInWords, numberInWords, onItsWay, shortStanding, valueInWords } from '../goal-words'

export interface GoalPlotData {
  readonly title: string
  readonly from: string
  readonly until: string
  readonly min: number
  readonly max: number
  readonly points: readonly PlotPoint[]
  readonly plan: readonly { readonly on: string; readonly value: number }[]
  readonly moments: readonly PlotMoment[]
  readonly lastLabel: string | undefined
  readonly table: FigureTable
  readonly inWords: (value: number) => string
  readonly areWhole: boolean
}

/** The present measure. */
export function presentPlot(open: OpenGoal, today: string): GoalPlotData | null {
  const present = stretches(open).at(-1)
  if (present === undefined || open.goal.measure.kind === 'none') return null
  const { goal } = open
  const plan = planOf(goal)
  const isAnew = present.version > 1
  const moments: PlotMoment[] = [
    ...(isAnew ? [{ on: present.fromDay, label: m.goals.plot.brokeHere, kind: 'break' as const }] : []),
    ...goal.milestones.flatMap(({ dueOn, title }) =>
      dueOn === null ? [] : [{ on: dueOn, label: title, kind: 'milestone' as const }],
    ),
    ...(goal.state === 'open' && !(isAnew && present.fromDay === today)
      ? [{ on: today, label: m.goals.plot.today, kind: 'today' as const }]
      : []),
  ]
  const begin = startOf(open, present)
  return drawn({
    stretch: present,
    begin,
    plan,
    moments,
    today,
    lastLabel: shortStanding(goal),
  })
}

/** Measures it had before, the newest first; those that nothing was measured with are left out. */
export const earlierPlots = (open: OpenGoal): readonly GoalPlotData[] =>
  stretches(open)
    .slice(0, -1)
    .filter(({ points }) => points.length > 0)
    .map((stretch) => ({
      ...drawn({
        stretch,
        begin: null,
        plan: [],
        moments: [],
        today: stretch.untilDay ?? '',
        lastLabel: undefined,
      }),
      title: m.goals.plot.before(measureInWords(stretch.measure), asPlainDay(stretch.untilDay ?? '')),
    }))
    .toReversed()

const stretches = ({ goal, checkIns, measures }: OpenGoal): readonly Stretch[] =>
  stretchesOf({ measures, checkIns, milestones: goal.milestones })

/** The line begins where the goal does. */
function startOf({ goal }: OpenGoal, { points }: Stretch): PlotPoint | null {
  const way = wayOf(goal.measure, goal.milestones)
  const value = way?.from ?? ('baseline' in goal.measure ? goal.measure.baseline : null)
  const [first] = points
  if (value === null || (first !== undefined && first.day <= goal.measuredFrom)) return null
  const words = m.goals.plot.pointInWords(asPlainDay(goal.measuredFrom), valueInWords(goal.measure, value))
  return { on: goal.measuredFrom, value, words: `${words} (${m.goals.plot.start})`, mark: 'none' }
}

interface Drawing {
  readonly stretch: Stretch
  readonly begin: PlotPoint | null
  readonly plan: readonly PlanPoint[]
  readonly moments: readonly PlotMoment[]
  readonly today: string
  readonly lastLabel: string | undefined
}

function drawn({ stretch, begin, plan, moments, today, lastLabel }: Drawing): GoalPlotData {
  const { measure } = stretch
  const said = stretch.points.map(({ day, value }, at): PlotPoint => ({
    on: day,
    value,
    words: m.goals.plot.pointInWords(asPlainDay(day), onItsWay(measure, value)),
    mark: at === stretch.points.length - 1 ? 'dot' : 'ring',
  }))
  const points = begin === null ? said : [begin, ...said]
  const days = [...points.map(({ on }) => on), ...plan.map(({ day }) => day), today].toSorted()
  const from = days[0] ?? today
  const until = days.at(-1) ?? today
  const values = [...points.map(({ value }) => value), ...plan.map(({ value }) => value), ...endsOf(stretch)]
  return {
    title: measureInWords(measure),
    from,
    until: until > from ? until : daysLater(from, 1),
    min: Math.min(...values),
    max: Math.max(...values),
    points,
    plan: plan.map(({ day, value }) => ({ on: day, value })),
    moments,
    lastLabel: said.length === 0 ? undefined : lastLabel,
    table: tableOf(points, plan, measure),
    inWords: (value) => tick(measure, value),
    areWhole: values.every(Number.isInteger),
  }
}

/** Beside a line of the grid and in the table: the unit stands over them. Between yes and no there is nothing to write. */
function tick({ kind }: Stretch['measure'], value: number): string {
  const { now } = m.goals.measure
  if (kind === 'yesNo') return value === 0 ? now.no : value === 1 ? now.yes : ''
  return kind === 'percent' ? now.percent(numberInWords(value)) : numberInWords(value)
}

function endsOf({ measure }: Stretch): number[] {
  if (measure.kind === 'yesNo') return [0, 1]
  if (measure.kind === 'scale') return [1, measure.max]
  if (measure.kind === 'number' || measure.kind === 'percent')
    return [measure.baseline, ...(measure.target === null ? [] : [measure.target])]
  return [0, 1]
}

function tableOf(
  points: readonly PlotPoint[],
  plan: readonly PlanPoint[],
  measure: Stretch['measure'],
): FigureTable {
  const { columns, table } = m.goals.plot
  // Two check-ins of one day are two rows, as they are two points.
  const said = points.map(({ on, value }) => ({ day: on, value }))
  const planned = plan.filter(({ day }) => points.every(({ on }) => on !== day))
  const rows = [...said, ...planned.map(({ day }) => ({ day, value: null }))].toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  )
  const plannedOn = (day: string) => {
    const value = plannedAt(plan, day)
    return value === null ? '' : tick(measure, Math.round(value * 10) / 10)
  }
  const actualColumn = measure.kind === 'number' ? columns.actualIn(measure.unit) : columns.actual
  const withPlan = plan.length > 0
  return {
    caption: table,
    columns: [columns.day, actualColumn, ...(withPlan ? [columns.plan] : [])],
    rows: rows.map(({ day, value }) => [
      asPlainDay(day),
      value === null ? '' : tick(measure, value),
      ...(withPlan ? [plannedOn(day)] : []),
    ]),
  }
}

export const newMeasureSince = (open: OpenGoal): string | null => {
  const [before, present] = [stretches(open).at(-2), stretches(open).at(-1)]
  return before === undefined || present === undefined || before.points.length === 0
    ? null
    : m.goals.plot.broke(asDay(present.fromDay))
}
