// Two counts a bar, one above the axis and one below. A bar of which nothing is known is drawn hollow, not as zero.
import { joinClasses } from '../join-classes'
import { hasRoomForNumbers, placeBars, type BarPlace } from './bar-scale'
import marks from './marks.module.css'
import { PlotFrame, type Drawn } from './PlotFrame'
import { toneClass, type Tone } from './tone'
import type { Box } from './use-box'

export interface MirrorBar {
  readonly key: string
  readonly label: string
  /** What is read out. */
  readonly words: string
  /** Null: nothing is known. */
  readonly up: number | null
  readonly down: number | null
  /** How much of each is one and the same: drawn next to the axis in a lighter tint. */
  readonly common?: number
}

interface MirrorBarsProps {
  readonly label: string
  readonly description?: string
  readonly bars: readonly MirrorBar[]
  readonly upTone?: Tone
  readonly downTone?: Tone
  readonly size?: 'normal' | 'small'
}

export function MirrorBars(props: MirrorBarsProps) {
  return (
    <PlotFrame
      label={props.label}
      description={props.description}
      heightRem={props.size === 'small' ? 9 : 13}
      draw={(box, lit) => drawBars(props, box, lit)}
    />
  )
}

/** A single passage is no tower. */
const MOST_REM_EACH = 2

function drawBars(props: MirrorBarsProps, box: Box, lit: number | null): Drawn {
  const { bars, upTone = 'me', downTone = 'partner' } = props
  const { widthPx, heightPx, remPx } = box
  const places = placeBars(
    bars.map(({ label }) => label),
    { fromPx: 0, toPx: widthPx, textPx: 0.6875 * remPx, widestPx: 2.5 * remPx },
  )
  const highest = 1.125 * remPx
  const bottom = heightPx - 2.75 * remPx
  const mostUp = Math.max(1, ...bars.map(({ up }) => up ?? 0))
  const mostDown = Math.max(1, ...bars.map(({ down }) => down ?? 0))
  const unit = Math.min(MOST_REM_EACH * remPx, (bottom - highest) / (mostUp + mostDown))
  const top = highest + (bottom - highest - (mostUp + mostDown) * unit) / 2
  const axis = top + mostUp * unit
  return {
    stops: bars.map(({ words, up }, at) => ({
      xPx: places[at]?.middlePx ?? 0,
      yPx: axis - (up ?? 0) * unit,
      words,
    })),
    picture: (
      <>
        <line className={marks.axis} x1={0} x2={widthPx} y1={axis} y2={axis} />
        {bars.map((bar, at) => {
          const place = places[at]
          if (place === undefined) return null
          const shared = { bar, place, axis, unit, remPx, isLit: lit === at }
          return (
            <g key={bar.key}>
              {bar.up === null && bar.down === null ? (
                <Unknown {...shared} />
              ) : (
                <>
                  <Half {...shared} count={bar.up ?? 0} side="up" tone={upTone} />
                  <Half {...shared} count={bar.down ?? 0} side="down" tone={downTone} />
                </>
              )}
              {place.labelPx === null ? null : (
                <text
                  className={marks.tick}
                  x={place.labelPx}
                  y={heightPx - 0.6 * remPx}
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

interface HalfProps {
  readonly bar: MirrorBar
  readonly place: BarPlace
  readonly axis: number
  readonly unit: number
  readonly remPx: number
  readonly isLit: boolean
  readonly count: number
  readonly side: 'up' | 'down'
  readonly tone: Tone
}

function Half({ bar, place, axis, unit, remPx, isLit, count, side, tone }: HalfProps) {
  if (count <= 0) return null
  const gap = 0.0625 * remPx
  const height = Math.max(1, count * unit - gap)
  const common = Math.min(count, bar.common ?? 0) * unit
  const y = side === 'up' ? axis - gap - height : axis + gap
  const r = Math.min(0.25 * remPx, height / 2, place.widthPx / 2)
  return (
    <g className={toneClass(tone)}>
      <rect
        className={joinClasses(marks.block, isLit && marks.lit)}
        x={place.startPx}
        y={y}
        width={place.widthPx}
        height={height}
        rx={r}
      />
      {common > gap ? (
        <rect
          className={marks.common}
          x={place.startPx + 1}
          y={side === 'up' ? axis - gap - Math.min(common, height) + 1 : y + 1}
          width={Math.max(0, place.widthPx - 2)}
          height={Math.max(0, Math.min(common, height) - 2)}
          rx={Math.max(0, r - 1)}
        />
      ) : null}
      {hasRoomForNumbers(place, remPx) ? (
        <text
          className={marks.number}
          x={place.middlePx}
          y={side === 'up' ? y - 0.5 * remPx : y + height + 0.6 * remPx}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {count}
        </text>
      ) : null}
    </g>
  )
}

function Unknown({ place, axis, remPx, isLit }: Omit<HalfProps, 'count' | 'side' | 'tone'>) {
  const height = 0.75 * remPx
  return (
    <rect
      className={joinClasses(marks.hollow, isLit && marks.lit)}
      x={place.startPx}
      y={axis - height / 2}
      width={place.widthPx}
      height={height}
      rx={Math.min(0.25 * remPx, place.widthPx / 2)}
    />
  )
}
