// Where something small goes beside words: below or above them, never over them while there is room, always inside.
const gap = 6
const margin = 8

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Spot {
  readonly left: number
  readonly top: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

export function placeBeside(words: Box, size: Size, window: Size, side: 'above' | 'below'): Spot {
  const above = words.top - gap - size.height
  const below = words.bottom + gap
  const fitsAbove = above >= margin
  const fitsBelow = below + size.height <= window.height - margin
  const top =
    side === 'above' ? (fitsAbove || !fitsBelow ? above : below) : fitsBelow || !fitsAbove ? below : above
  return {
    left: within(words.left, margin, window.width - size.width - margin),
    top: within(top, margin, window.height - size.height - margin),
  }
}

const within = (value: number, least: number, most: number) =>
  Math.round(Math.max(least, Math.min(value, most)))
