// What a wrong secret says, under its field, in a line that is always kept free: nothing jumps.
import CircleAlert from 'lucide-react/icons/circle-alert'
import { m } from '../../messages'
import type { RetryDelay } from './use-retry-delay'
import styles from './WrongSecret.module.css'

interface WrongSecretProps {
  readonly id: string
  readonly words: string | null
  readonly delay: RetryDelay
}

export function WrongSecret({ id, words, delay }: WrongSecretProps) {
  return (
    <p className={styles.line} id={id}>
      {words ? <CircleAlert strokeWidth={1.75} aria-hidden="true" /> : null}
      <span role="alert">{words}</span>
      {delay.secondsLeft > 0 ? (
        <span className={styles.wait}>{m.entry.lock.nextTry(delay.secondsLeft)}</span>
      ) : null}
    </p>
  )
}
