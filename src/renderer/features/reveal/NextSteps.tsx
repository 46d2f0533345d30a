// Whose turn it is, and what to do next, numbered.
import type { OpenReveal } from '../../../contract/reveal'
import { nextSteps } from './next-steps'
import styles from './Reveal.module.css'

export function NextSteps({ reveal }: { readonly reveal: OpenReveal }) {
  const { turn, steps } = nextSteps(reveal)
  return (
    <div className={styles.next} role="status">
      <p className={styles.turn}>{turn}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
