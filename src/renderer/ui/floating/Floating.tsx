// Something small over the text, beside the words it is about and inside the window. Drawn at the end of the page, so
// that no scrolling box cuts it off.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { joinClasses } from '../join-classes'
import styles from './floating.module.css'
import { placeBeside, type Spot } from './place-beside'

interface FloatingProps extends ComponentPropsWithRef<'div'> {
  /** The words it is about, in the window; null while they are not to be seen. */
  readonly anchor: () => DOMRect | null
  readonly side?: 'above' | 'below'
  /** A click elsewhere or Escape. */
  readonly onClose?: () => void
  /** A dialog it belongs to; the end of the page if there is none. */
  readonly container?: Element | null
  readonly children: ReactNode
}

/** Not hidden: what is hidden cannot take the focus. */
const unplaced = { left: 0, top: 0, opacity: 0 }

export function Floating({
  anchor,
  side = 'below',
  onClose,
  container = null,
  className,
  children,
  ...rest
}: FloatingProps) {
  const box = useRef<HTMLDivElement>(null)
  const [spot, setSpot] = useState<Spot | null>(null)

  const place = useCallback(() => {
    const element = box.current
    const beside = anchor()
    if (element === null || beside === null) return
    const next = placeBeside(
      beside,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: window.innerWidth, height: window.innerHeight },
      side,
    )
    setSpot((now) => (now !== null && now.left === next.left && now.top === next.top ? now : next))
  }, [anchor, side])

  // Its own size is known only once it is there, and changes with what it shows.
  useLayoutEffect(place)

  // The paper scrolls and the window changes its size under it.
  useEffect(() => {
    window.addEventListener('resize', place)
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, { capture: true })
    }
  }, [place])

  // A press anywhere else ends it.
  useEffect(() => {
    if (onClose === undefined) return
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) onClose()
    }
    document.addEventListener('pointerdown', closeOutside, { capture: true })
    return () => document.removeEventListener('pointerdown', closeOutside, { capture: true })
  }, [onClose])

  return createPortal(
    <div
      role="presentation"
      {...rest}
      ref={box}
      className={joinClasses(styles.floating, className)}
      style={spot ?? unplaced}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event)
        if (event.key !== 'Escape' || onClose === undefined || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </div>,
    container ?? document.body,
  )
}
