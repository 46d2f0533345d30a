// How often, row by row over time: the more, the deeper the tint. Rows are named at the left.
import { joinClasses } from '../join-classes'
import styles from './HeatRows.module.css'
import marks from './marks.module.css'
import { fitted, labelEvery, textWidthPx } from './place-labels'
import { PlotFrame, type Drawn } from './PlotFrame'
import type { Box } from './use-box'

export interface HeatRow {
  readonly key: string
  readonly label: string
  /** One for each column. */
  readonly cells: readonly { readonly value: number; readonly words: string }[]
}

interface HeatRowsProps {
  readonly label: string
  readonly description?: string
  readonly columns: readonly string[]
  readonly rows: readonly HeatRow[]
}

const ROW_REM = 1.75
const HEAD_REM = 0.25
const FOOT_REM = 1.5

export function HeatRows(props: HeatRowsProps) {
  return (
    <PlotFrame
      label={props.label}
      description={props.description}
      heightRem={HEAD_REM + props.rows.length * ROW_REM + FOOT_REM}
      rowLength={props.columns.length}
      draw={(box, lit) => drawRows(props, box, lit)}
    />
  )
}

function drawRows({ columns, rows }: HeatRowsProps, box: Box, lit: number | null): Drawn {
  const { widthPx, heightPx, remPx } = box
  const textPx = 0.71875 * remPx
  const widest = Math.max(0, ...rows.map(({ label }) => textWidthPx(label, textPx)))
  const left = Math.min(widest + 0.75 * remPx, widthPx * 0.36)
  const step = (widthPx - left) / Math.max(1, columns.length)
  const gap = Math.min(0.1875 * remPx, step / 5)
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
  const every = labelEvery(
    Math.max(0, ...columns.map((name) => textWidthPx(name, textPx))) + textPx / 2,
    step,
  )
  const topOf = (row: number) => (HEAD_REM + row * ROW_REM) * remPx
  return {
    stops: rows.flatMap(({ cells }, row) =>
      cells.map(({ words }, column) => ({
        xPx: left + (column + 0.5) * step,
        yPx: topOf(row) + (ROW_REM / 2) * remPx,
        words,
      })),
    ),
    picture: (
      <g className={marks.me}>
        {rows.map((row, at) => (
          <g key={row.key}>
            <text
              className={marks.name}
              x={0}
              y={topOf(at) + (ROW_REM / 2) * remPx}
              dominantBaseline="central"
            >
              {fitted(row.label, left - 0.5 * remPx, textPx)}
            </text>
            {row.cells.map(({ value }, column) => (
              <rect
                // oxlint-disable-next-line react/no-array-index-key -- a cell is known by its column
                key={column}
                className={joinClasses(
                  styles[`tint${tintOf(value, most)}`],
                  lit === at * columns.length + column && marks.lit,
                )}
                x={left + column * step + gap / 2}
                y={topOf(at) + 0.125 * remPx}
                width={Math.max(1, step - gap)}
                height={(ROW_REM - 0.25) * remPx}
                rx={Math.min(0.25 * remPx, step / 3)}
              />
            ))}
          </g>
        ))}
        {columns.map((name, column) =>
          (columns.length - 1 - column) % every === 0 ? (
            <text
              // oxlint-disable-next-line react/no-array-index-key -- two columns may read the same
              key={column}
              className={marks.tick}
              x={left + (column + 0.5) * step}
              y={heightPx - 0.7 * remPx}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {name}
            </text>
          ) : null,
        )}
      </g>
    ),
  }
}

/** 0 for none, then four steps. */
const tintOf = (value: number, most: number): number =>
  value <= 0 ? 0 : Math.min(4, Math.ceil((value / most) * 4))
