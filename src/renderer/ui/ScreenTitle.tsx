// The heading of a screen. Takes the focus when the screen appears, so that it is read out.
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './ScreenTitle.module.css'

interface ScreenTitleProps {
  readonly children: ReactNode
  /** False where a field of the screen takes the focus itself. */
  readonly takesFocus?: boolean
}

export function ScreenTitle({ children, takesFocus = true }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  // Focus belongs to the browser; React has no autoFocus for headings.
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  )
}
