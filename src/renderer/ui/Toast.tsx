// A short message at the foot of the window. Goes by itself, unless it is urgent or offers something to do.
import X from 'lucide-react/icons/x'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { m } from '../messages'
import styles from './Toast.module.css'

interface ToastProps {
  /** Null shows nothing; the live region stays, so that the next message is read out. */
  readonly message: ReactNode
  readonly action?: ReactNode
  /** Read out at once, and stays until it is dismissed. */
  readonly urgent?: boolean
  readonly onDismiss: () => void
}

const SHOWN_MS = 7_000

export function Toast({ message, action, urgent = false, onDismiss }: ToastProps) {
  const goesByItself = Boolean(message) && !action && !urgent

  // A timer is outside React.
  useEffect(() => {
    if (!goesByItself) return
    const timer = setTimeout(onDismiss, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [goesByItself, message, onDismiss])

  return (
    <div role={urgent ? 'alert' : 'status'} className={styles.place}>
      {message ? (
        <div data-toast className={styles.toast}>
          <span>{message}</span>
          {action}
          <button type="button" className={styles.close} aria-label={m.ui.dismiss} onClick={onDismiss}>
            <X strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      ) : null}
    </div>
  )
}
