// How wide a plot may be, and how large text is: known before it is painted, so that nothing jumps.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface Box {
  readonly widthPx: number
  readonly heightPx: number
  /** One rem: a plot grows with the size of its text. */
  readonly remPx: number
}

export function useBox(heightRem: number): {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly box: Box | null
} {
  const ref = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Omit<Box, 'heightPx'> | null>(null)

  // Only the layout knows how wide the column is.
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const next = { widthPx: Math.floor(element.clientWidth), remPx: rootTextPx() }
      setMeasured((last) => (last?.widthPx === next.widthPx && last.remPx === next.remPx ? last : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const box = measured === null ? null : { ...measured, heightPx: heightRem * measured.remPx }
  return { ref, box: box !== null && box.widthPx > 0 ? box : null }
}

const rootTextPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
