// From where to where, row by row on one scale: the earlier value as a ring, the later one filled.
import { scaleLinear } from 'd3-scale'
import { joinClasses } from '../join-classes'
import marks from './marks.module.css'
import { fitted } from './place-labels'
import { PlotFrame, type Drawn } from './PlotFrame'
import { toneClass, type Tone } from './tone'
import type { Box } from './use-box'

export interface Dumbbell {
  readonly key: string
  readonly label: string
  readonly words: string
  readonly tone: Tone
  /** Null: not answered. */
  readonly from: number | null
  readonly to: number | null
}

interface DumbbellsProps {
  readonly label: string
  readonly description?: string
  readonly scale: { readonly min: number; readonly max: number; readonly low: string; readonly high: string }
  readonly rows: readonly Dumbbell[]
}

const ROW_REM = 2.5
const FOOT_REM = 1.5

export function Dumbbells(props: DumbbellsProps) {
  return (
    <PlotFrame
      label={props.label}
      description={props.description}
      heightRem={props.rows.length * ROW_REM + FOOT_REM}
      draw={(box, lit) => drawDumbbells(props, box, lit)}
      rowLength={1}
    />
  )
}

function drawDumbbells({ scale, rows }: DumbbellsProps, box: Box, lit: number | null): Drawn {
  const { widthPx, heightPx, remPx } = box
  const [left, right] = [0.75 * remPx, widthPx - 0.75 * remPx]
  const x = scaleLinear().domain([scale.min, scale.max]).range([left, right]).clamp(true)
  const levels = x.ticks(Math.min(5, scale.max - scale.min))
  const rowAt = (at: number) => (at + 0.72) * ROW_REM * remPx
  return {
    stops: rows.map(({ words, from, to }, at) => ({
      xPx: x(to ?? from ?? scale.min),
      yPx: rowAt(at) - 0.4 * remPx,
      words,
    })),
    picture: (
      <>
        {rows.map((row, at) => (
          <g key={row.key} className={toneClass(row.tone)}>
            {levels.map((value) => (
              <line
                key={value}
                className={marks.grid}
                x1={x(value)}
                x2={x(value)}
                y1={rowAt(at) - 0.5 * remPx}
                y2={rowAt(at) + 0.5 * remPx}
              />
            ))}
            <text className={marks.name} x={0} y={rowAt(at) - 0.95 * remPx} dominantBaseline="central">
              {fitted(row.label, widthPx, 0.71875 * remPx)}
            </text>
            {row.from === null || row.to === null ? null : (
              <line className={marks.line} x1={x(row.from)} x2={x(row.to)} y1={rowAt(at)} y2={rowAt(at)} />
            )}
            {row.from === null ? null : (
              <circle className={marks.ring} cx={x(row.from)} cy={rowAt(at)} r={0.34 * remPx} />
            )}
            {row.to === null ? null : (
              <circle
                className={joinClasses(marks.dot, lit === at && marks.lit)}
                cx={x(row.to)}
                cy={rowAt(at)}
                r={0.34 * remPx}
              />
            )}
          </g>
        ))}
        <text className={marks.tick} x={0} y={heightPx - 0.6 * remPx} dominantBaseline="central">
          {scale.low}
        </text>
        <text
          className={marks.tick}
          x={widthPx}
          y={heightPx - 0.6 * remPx}
          dominantBaseline="central"
          textAnchor="end"
        >
          {scale.high}
        </text>
      </>
    ),
  }
}
