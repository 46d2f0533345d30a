// From one change to the next, in the order of the page, and round again. The focus stays on the button.
import { useState, type RefObject } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import styles from './ReviewDialog.module.css'

interface NextChangeProps {
  readonly count: number
  readonly paper: RefObject<HTMLElement | null>
}

export function NextChange({ count, paper }: NextChangeProps) {
  const [at, setAt] = useState(0)
  if (count === 0) return null
  const go = () => {
    const next = at % count
    const places = [...(paper.current?.querySelectorAll('[data-changed]') ?? [])]
    places.forEach((place, which) => place.toggleAttribute('data-current', which === next))
    places[next]?.scrollIntoView({ block: 'center' })
    setAt(next + 1)
  }
  return (
    <Button kind="quiet" className={styles.next} aria-live="polite" onClick={go}>
      {m.handover.review.nextChange(Math.min(at, count), count)}
    </Button>
  )
}
