// What every plot stands in: the drawing, one tab stop to walk its points, and the words of the point that is read.
// The drawing itself is one image; the walk is a range input, which keyboards and screen readers know.
import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { m } from '../../messages'
import { joinClasses } from '../join-classes'
import styles from './PlotFrame.module.css'
import { useBox, type Box } from './use-box'

/** A point one can stop at. */
export interface PlotStop {
  readonly xPx: number
  /** Where its words are shown above, or below if there is no room. */
  readonly yPx: number
  readonly words: string
}

export interface Drawn {
  readonly picture: ReactNode
  readonly stops: readonly PlotStop[]
}

interface PlotFrameProps {
  readonly label: string
  readonly description?: string | undefined
  readonly heightRem: number
  /** `lit`: the stop that is being read. */
  readonly draw: (box: Box, lit: number | null) => Drawn
  /** Of stops that lie in a grid: up and down go to the next row. */
  readonly rowLength?: number
}

const NOTHING: Drawn = { picture: null, stops: [] }

export function PlotFrame({ label, description, heightRem, draw, rowLength }: PlotFrameProps) {
  const id = useId()
  const { ref, box } = useBox(heightRem)
  const [at, setAt] = useState(0)
  const [isWalked, setWalked] = useState(false)
  const [pointed, setPointed] = useState<number | null>(null)
  const lit = pointed ?? (isWalked ? at : null)
  const { picture, stops } = box === null ? NOTHING : draw(box, lit)
  const last = Math.max(0, stops.length - 1)
  const here = Math.min(at, last)
  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    setPointed(nearest(stops, clientX - left, clientY - top, rowLength !== undefined))
  }
  const walkRows = (event: KeyboardEvent) => {
    const rows = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (rowLength === undefined || rows === 0) return
    event.preventDefault()
    const next = here + rows * rowLength
    if (next >= 0 && next <= last) setAt(next)
  }

  return (
    <div
      ref={ref}
      className={styles.frame}
      style={{ height: `${heightRem}rem` }}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
    >
      {box === null ? null : (
        <svg
          className={styles.picture}
          viewBox={`0 0 ${box.widthPx} ${box.heightPx}`}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={description === undefined ? undefined : `${id}-desc`}
        >
          <title id={`${id}-title`}>{label}</title>
          {description === undefined ? null : <desc id={`${id}-desc`}>{description}</desc>}
          {picture}
        </svg>
      )}
      {stops.length === 0 ? null : (
        <input
          className={styles.walk}
          type="range"
          autoComplete="off"
          min={0}
          max={last}
          step={1}
          value={here}
          aria-label={m.ui.charts.walk(label)}
          aria-valuetext={stops[here]?.words ?? ''}
          onChange={(event) => setAt(event.target.valueAsNumber)}
          onKeyDown={walkRows}
          onFocus={() => setWalked(true)}
          onBlur={() => setWalked(false)}
        />
      )}
      {box === null || lit === null ? null : <Tip stop={stops[lit]} box={box} />}
    </div>
  )
}

/** For those who see; the range input says the same to those who hear. */
function Tip({ stop, box }: { readonly stop: PlotStop | undefined; readonly box: Box }) {
  if (stop === undefined) return null
  const side = stop.xPx < box.widthPx / 3 ? 'start' : stop.xPx > (box.widthPx * 2) / 3 ? 'end' : 'middle'
  const isBelow = stop.yPx < 2.5 * box.remPx
  const left = Math.min(Math.max(stop.xPx, 0), box.widthPx)
  return (
    <div
      className={joinClasses(styles.tip, styles[side], isBelow && styles.below)}
      style={{ left, top: stop.yPx }}
      aria-hidden="true"
    >
      <span dir="auto">{stop.words}</span>
    </div>
  )
}

/** Along the line; in a grid, all around. */
function nearest(stops: readonly PlotStop[], xPx: number, yPx: number, isGrid: boolean): number | null {
  let found: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [at, stop] of stops.entries()) {
    const across = Math.abs(stop.xPx - xPx)
    const down = Math.abs(stop.yPx - yPx)
    const distance = isGrid ? across ** 2 + down ** 2 : across + down / 1_000
    if (distance < least) [found, least] = [at, distance]
  }
  return found
}
