// Labels along a line: none leaves its edges, none covers another; what finds no room is left out.

export interface LabelWish {
  /** Where its middle would be. */
  readonly at: number
  readonly width: number
}

export interface LabelRoom {
  readonly from: number
  readonly to: number
  readonly gap: number
  readonly rows: number
}

export interface PlacedLabel {
  readonly start: number
  readonly row: number
}

/** In the order of the wishes: earlier ones win. Null for one that has no room. */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): (PlacedLabel | null)[] {
  const taken: { readonly start: number; readonly end: number; readonly row: number }[] = []
  return wishes.map(({ at, width }) => {
    if (width > room.to - room.from) return null
    const start = Math.min(Math.max(at - width / 2, room.from), room.to - width)
    const end = start + width
    for (let row = 0; row < room.rows; row += 1) {
      const isFree = taken.every(
        (other) => other.row !== row || end + room.gap <= other.start || other.end + room.gap <= start,
      )
      if (!isFree) continue
      taken.push({ start, end, row })
      return { start, row }
    }
    return null
  })
}

/** Every how many-th of evenly spaced labels can be written. */
export function labelEvery(widestPx: number, stepPx: number): number {
  return stepPx <= 0 ? Number.MAX_SAFE_INTEGER : Math.max(1, Math.ceil(widestPx / stepPx))
}

/** Good enough to keep labels apart; on the generous side. */
export const textWidthPx = (text: string, sizePx: number): number => [...text].length * sizePx * 0.62

/** The words, shortened to a width. */
export function fitted(text: string, widthPx: number, sizePx: number): string {
  const letters = [...text]
  const room = Math.floor(widthPx / (sizePx * 0.58))
  return letters.length <= room
    ? text
    : `${letters
        .slice(0, Math.max(1, room - 1))
        .join('')
        .trimEnd()}…`
}
