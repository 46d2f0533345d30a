// Counts that make up a whole, one bar a period.
import { joinClasses } from '../join-classes'
import { hasRoomForNumbers, placeBars } from './bar-scale'
import marks from './marks.module.css'
import { PlotFrame, type Drawn } from './PlotFrame'
import { toneClass, type Mark, type Tone } from './tone'
import type { Box } from './use-box'

export interface StackedBar {
  readonly key: string
  readonly label: string
  readonly words: string
  /** From the bottom up, in the order of `parts` of the plot. */
  readonly counts: readonly number[]
}

export interface StackPart {
  readonly tone: Tone
  readonly mark: Extract<Mark, 'block' | 'pale' | 'outline'>
}

interface StackedBarsProps {
  readonly label: string
  readonly description?: string
  readonly parts: readonly StackPart[]
  readonly bars: readonly StackedBar[]
}

export function StackedBars(props: StackedBarsProps) {
  return (
    <PlotFrame
      label={props.label}
      description={props.description}
      heightRem={11}
      draw={(box, lit) => drawStacks(props, box, lit)}
    />
  )
}

/** A single one is no tower. */
const MOST_REM_EACH = 2

function drawStacks({ bars, parts }: StackedBarsProps, box: Box, lit: number | null): Drawn {
  const { widthPx, heightPx, remPx } = box
  const places = placeBars(
    bars.map(({ label }) => label),
    { fromPx: 0, toPx: widthPx, textPx: 0.6875 * remPx, widestPx: 2.5 * remPx },
  )
  const top = 1.25 * remPx
  const bottom = heightPx - 1.5 * remPx
  const most = Math.max(1, ...bars.map(({ counts }) => sumOf(counts)))
  const unit = Math.min(MOST_REM_EACH * remPx, (bottom - top) / most)
  return {
    stops: bars.map(({ words, counts }, at) => ({
      xPx: places[at]?.middlePx ?? 0,
      yPx: bottom - sumOf(counts) * unit,
      words,
    })),
    picture: (
      <>
        <line className={marks.axis} x1={0} x2={widthPx} y1={bottom} y2={bottom} />
        {bars.map((bar, at) => {
          const place = places[at]
          if (place === undefined) return null
          return (
            <g key={bar.key}>
              {bar.counts.map((count, layer) => {
                const part = parts[layer]
                if (part === undefined || count <= 0) return null
                const below = sumOf(bar.counts.slice(0, layer)) * unit
                return (
                  <g key={`${part.tone} ${part.mark}`} className={toneClass(part.tone)}>
                    <rect
                      className={joinClasses(marks[part.mark], lit === at && marks.lit)}
                      x={place.startPx}
                      y={bottom - below - count * unit + 1}
                      width={place.widthPx}
                      height={Math.max(1, count * unit - 2)}
                      rx={Math.min(0.19 * remPx, (count * unit) / 2)}
                    />
                  </g>
                )
              })}
              {hasRoomForNumbers(place, remPx) && sumOf(bar.counts) > 0 ? (
                <text
                  className={marks.number}
                  x={place.middlePx}
                  y={bottom - sumOf(bar.counts) * unit - 0.5 * remPx}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {sumOf(bar.counts)}
                </text>
              ) : null}
              {place.labelPx === null ? null : (
                <text
                  className={marks.tick}
                  x={place.labelPx}
                  y={bottom + 0.9 * remPx}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {bar.label}
                </text>
              )}
            </g>
          )
        })}
      </>
    ),
  }
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
