// Which of several parts of a column is being read below its sticky line, and the way to each.
import { useEffect, useRef, useState, type RefObject } from 'react'

interface PartInView {
  readonly present: string | undefined
  /** Scrolls there and gives it the focus. */
  readonly goTo: (id: string) => void
}

const slackPx = 24

export function usePartInView(line: RefObject<HTMLElement | null>, ids: readonly string[]): PartInView {
  const [seen, setSeen] = useState<string | undefined>(undefined)
  /** Asked for: a short last part cannot be scrolled up to the line. */
  const asked = useRef(false)

  // Scrolling is the browser's, and by which element it is done depends on the width of the window.
  useEffect(() => {
    const look = () => {
      if (asked.current) {
        asked.current = false
        return
      }
      const edge = (line.current?.getBoundingClientRect().bottom ?? 0) + slackPx
      const isAbove = (id: string) =>
        (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= edge
      setSeen(ids.findLast(isAbove))
    }
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', look, { capture: true })
  }, [line, ids])

  return {
    present: seen !== undefined && ids.includes(seen) ? seen : ids[0],
    goTo(id) {
      const part = document.getElementById(id)
      if (part === null) return
      asked.current = true
      part.scrollIntoView({ block: 'start' })
      part.focus({ preventScroll: true })
      setSeen(id)
    },
  }
}
