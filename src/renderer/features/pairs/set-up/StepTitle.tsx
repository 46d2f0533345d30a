// The heading of a step. Takes the focus when the step comes, so that it is read out.
import { useEffect, useRef } from 'react'
import type { SetUpStep } from '../../../../domain/set-up-steps'
import { m } from '../../../messages/unlocked'
import styles from './SetUp.module.css'

export function StepTitle({ step }: { readonly step: SetUpStep }) {
  const heading = useRef<HTMLHeadingElement>(null)

  // Focus belongs to the browser; React has no autoFocus for headings.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <h2 ref={heading} id="set-up-step" tabIndex={-1} className={styles.name}>
      {m.pairs.setUp.steps[step]}
    </h2>
  )
}
