// Where bars stand side by side, and which of their labels can be written.
import { scaleBand } from 'd3-scale'
import { labelEvery, placeLabels, textWidthPx } from './place-labels'

export interface BarPlace {
  readonly startPx: number
  readonly middlePx: number
  readonly widthPx: number
  /** From one bar to the next. */
  readonly stepPx: number
  /** The middle of its label, which stays inside the plot; null where there is no room for it. */
  readonly labelPx: number | null
}

interface Room {
  readonly fromPx: number
  readonly toPx: number
  readonly textPx: number
  readonly widestPx: number
}

/** The last bar has its label; of the others as many as there is room for, evenly spread. */
export function placeBars(labels: readonly string[], room: Room): BarPlace[] {
  const { fromPx, toPx, textPx, widestPx } = room
  const bands = scaleBand<number>()
    .domain(labels.keys())
    .range([fromPx, toPx])
    .paddingInner(0.42)
    .paddingOuter(0.25)
  const widthPx = Math.min(bands.bandwidth(), widestPx)
  const middles = labels.map((_, at) => (bands(at) ?? 0) + bands.bandwidth() / 2)
  const labelsPx = labelMiddles(labels, middles, room, bands.step() - textPx)
  return middles.map((middlePx, at) => ({
    startPx: middlePx - widthPx / 2,
    middlePx,
    widthPx,
    stepPx: bands.step(),
    labelPx: labelsPx.get(at) ?? null,
  }))
}

/** From the last one on: one that was moved in from the edge may need the room of its neighbour. */
function labelMiddles(
  labels: readonly string[],
  middles: readonly number[],
  { fromPx: from, toPx: to, textPx }: Room,
  roomPx: number,
): ReadonlyMap<number, number> {
  const widths = labels.map((label) => textWidthPx(label, textPx))
  const every = labelEvery(Math.max(0, ...widths), roomPx)
  const wished = [...labels.keys()].reverse().filter((at) => (labels.length - 1 - at) % every === 0)
  const placed = placeLabels(
    wished.map((at) => ({ at: middles[at] ?? 0, width: widths[at] ?? 0 })),
    { from, to, gap: textPx / 2, rows: 1 },
  )
  return new Map(
    wished.flatMap((at, order) => {
      const label = placed[order]
      return label === null || label === undefined ? [] : [[at, label.start + (widths[at] ?? 0) / 2]]
    }),
  )
}

/** Two digits over each bar, and none touches the next. */
export const hasRoomForNumbers = ({ stepPx }: BarPlace, remPx: number): boolean => stepPx >= 0.9 * remPx
