// Values over calendar days: one or several lines, a dashed line to compare with, moments as vertical marks.
import { scaleLinear } from 'd3-scale'
import { curveLinear, curveStepAfter, line } from 'd3-shape'
import type { ReactNode } from 'react'
import { daysBetween } from '../../../domain/calendar-day'
import { joinClasses } from '../join-classes'
import { dayTicks } from './day-axis'
import marks from './marks.module.css'
import { placeLabels, textWidthPx } from './place-labels'
import { PlotFrame, type Drawn, type PlotStop } from './PlotFrame'
import { toneClass, type Tone } from './tone'
import type { Box } from './use-box'

export interface DayValue {
  /** A calendar day. */
  readonly on: string
  readonly value: number
}

export interface PlotPoint extends DayValue {
  /** What is read out at this point. */
  readonly words: string
  readonly mark?: 'ring' | 'dot' | 'none'
}

export interface PlotSeries {
  readonly key: string
  readonly tone: Tone
  readonly shape: 'step' | 'straight'
  /** The line breaks between two pieces. */
  readonly pieces: readonly (readonly PlotPoint[])[]
  /** Written beside the last point. */
  readonly lastLabel?: string
}

export interface PlotMoment {
  readonly on: string
  readonly label: string
  readonly kind?: 'milestone' | 'today' | 'break'
}

interface LinePlotProps {
  readonly label: string
  readonly description?: string
  /** Calendar days: the first and the last one shown. */
  readonly from: string
  readonly until: string
  readonly values: {
    readonly min: number
    readonly max: number
    readonly inWords?: (value: number) => string
    /** There is nothing between two whole numbers. */
    readonly areWhole?: boolean
  }
  readonly series: readonly PlotSeries[]
  /** The corners of the dashed line. */
  readonly reference?: readonly DayValue[]
  readonly moments?: readonly PlotMoment[]
  readonly size?: 'normal' | 'small'
}

export function LinePlot(props: LinePlotProps) {
  const { label, description, size = 'normal' } = props
  return (
    <PlotFrame
      label={label}
      description={description}
      heightRem={size === 'small' ? 7.5 : 14}
      draw={(box, lit) => drawLines(props, box, lit)}
    />
  )
}

function drawLines(props: LinePlotProps, box: Box, lit: number | null): Drawn {
  const field = fieldOf(props, box)
  const points = props.series.flatMap(({ pieces, tone }) =>
    pieces.flat().map((point) => ({ ...point, tone, xPx: field.x(point.on), yPx: field.y(point.value) })),
  )
  const inOrder = [...points].sort((one, other) => one.xPx - other.xPx)
  const read = lit === null ? undefined : inOrder[lit]
  return {
    stops: inOrder.map(({ xPx, yPx, words }): PlotStop => ({ xPx, yPx, words })),
    picture: (
      <>
        <Grid field={field} />
        <Moments field={field} moments={props.moments ?? []} />
        {props.reference === undefined ? null : (
          <path
            className={joinClasses(marks.dashed, marks.quiet)}
            d={pathOf(field, props.reference, 'straight')}
          />
        )}
        {props.series.map((series) => (
          <Series key={series.key} field={field} series={series} />
        ))}
        {read === undefined ? null : (
          <circle
            cx={read.xPx}
            cy={read.yPx}
            r={0.42 * box.remPx}
            className={joinClasses(marks.dot, marks.lit, toneClass(read.tone))}
          />
        )}
      </>
    ),
  }
}

interface Field {
  readonly box: Box
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (day: string) => number
  readonly y: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly days: readonly { readonly on: string; readonly label: string }[]
}

function fieldOf(props: LinePlotProps, box: Box): Field {
  const { from, until, values, moments = [], size = 'normal' } = props
  const { widthPx, heightPx, remPx } = box
  const max = values.max === values.min ? values.min + 1 : values.max
  const inWords = values.inWords ?? ((value: number) => value.toLocaleString('en-GB'))
  const value = scaleLinear().domain([values.min, max])
  const ticks = value
    .ticks(size === 'small' ? 2 : 4)
    .filter((at) => values.areWhole !== true || Number.isInteger(at))
    .map((at) => ({ value: at, label: inWords(at) }))
  const widest = Math.max(...ticks.map(({ label }) => textWidthPx(label, 0.6875 * remPx)), remPx)
  const left = widest + 0.625 * remPx
  const right = widthPx - 1.25 * remPx
  const top = moments.length > 0 ? 2.5 * remPx : 1 * remPx
  const bottom = heightPx - 1.75 * remPx
  const day = scaleLinear()
    .domain([0, Math.max(1, daysBetween(from, until))])
    // A point of the first day stays off the numbers.
    .range([left + 0.5 * remPx, right])
    .clamp(true)
  value.range([bottom, top]).clamp(true)
  return {
    box,
    left,
    right,
    top,
    bottom,
    x: (on) => day(daysBetween(from, on)),
    y: (at) => value(at),
    ticks,
    days: dayTicks(from, until, Math.floor((right - left) / (3.25 * remPx))),
  }
}

function Grid({ field: { box, left, right, bottom, ticks, days, x, y } }: { readonly field: Field }) {
  return (
    <g>
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line className={marks.grid} x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text
            className={marks.tick}
            x={left - 0.5 * box.remPx}
            y={y(value)}
            dominantBaseline="central"
            textAnchor="end"
          >
            {label}
          </text>
        </g>
      ))}
      {days.map(({ on, label }) => (
        <text
          key={on}
          className={marks.tick}
          x={x(on)}
          y={bottom + 1.1 * box.remPx}
          dominantBaseline="central"
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
    </g>
  )
}

const MOMENT_ROWS = 2

function Moments({ field, moments }: { readonly field: Field; readonly moments: readonly PlotMoment[] }) {
  const { box, top, bottom, x } = field
  const sizePx = 0.6875 * box.remPx
  const labels = placeLabels(
    moments.map(({ on, label }) => ({ at: x(on), width: textWidthPx(label, sizePx) })),
    { from: 0, to: box.widthPx, gap: sizePx / 2, rows: MOMENT_ROWS },
  )
  return (
    <g>
      {moments.map(({ on, label, kind = 'milestone' }, at) => {
        const place = labels[at]
        const labelY = place === undefined || place === null ? top : (place.row + 0.6) * 1.1 * box.remPx
        return (
          <g key={`${on} ${label}`}>
            <line className={marks.moment} x1={x(on)} x2={x(on)} y1={labelY + 0.5 * box.remPx} y2={bottom} />
            {kind === 'milestone' ? <Diamond x={x(on)} y={bottom} r={0.28 * box.remPx} /> : null}
            {place === undefined || place === null ? null : (
              <text className={marks.tick} x={place.start} y={labelY} dominantBaseline="central">
                {label}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

const Diamond = ({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): ReactNode => (
  <path
    className={joinClasses(marks.ring, marks.quiet)}
    d={`M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`}
  />
)

function Series({ field, series }: { readonly field: Field; readonly series: PlotSeries }) {
  const { box, x, y } = field
  const { pieces, shape, tone, lastLabel } = series
  const last = pieces.at(-1)?.at(-1)
  return (
    <g className={toneClass(tone)}>
      {pieces.map((piece, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces are known by their order
        <path key={at} className={marks.line} d={pathOf(field, piece, shape)} />
      ))}
      {pieces.flat().map(({ on, value, mark = 'ring' }, at) =>
        mark === 'none' ? null : (
          <circle
            // oxlint-disable-next-line react/no-array-index-key -- two points may fall on one day
            key={at}
            className={mark === 'ring' ? marks.ring : marks.dot}
            cx={x(on)}
            cy={y(value)}
            r={0.34 * box.remPx}
          />
        ),
      )}
      {last === undefined || lastLabel === undefined ? null : (
        <LastLabel field={field} point={last} words={lastLabel} />
      )}
    </g>
  )
}

interface LastLabelProps {
  readonly field: Field
  readonly point: PlotPoint
  readonly words: string
}

/** Above and after the point; before it where the edge is near, below it where the top is. */
function LastLabel({ field: { box, right, top, x, y }, point, words }: LastLabelProps) {
  const isNearEdge = x(point.on) + textWidthPx(words, 0.8125 * box.remPx) + box.remPx > right + box.remPx
  const isNearTop = y(point.value) - 1.25 * box.remPx < top - box.remPx
  return (
    <text
      className={marks.said}
      x={x(point.on) + (isNearEdge ? -0.6 : 0.75) * box.remPx}
      y={y(point.value) + (isNearTop ? 1.2 : -0.95) * box.remPx}
      dominantBaseline="central"
      textAnchor={isNearEdge ? 'end' : 'start'}
    >
      {words}
    </text>
  )
}

const pathOf = ({ x, y }: Field, values: readonly DayValue[], shape: PlotSeries['shape']): string =>
  line<DayValue>()
    .x(({ on }) => x(on))
    .y(({ value }) => y(value))
    .curve(shape === 'step' ? curveStepAfter : curveLinear)(values) ?? ''
