// A button. Busy keeps its width, its words for screen readers and its focus, and refuses clicks.
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react'
import { joinClasses } from './join-classes'
import { Spinner } from './Spinner'
import styles from './Button.module.css'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly kind?: 'primary' | 'default' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'large'
  readonly wide?: boolean
  readonly busy?: boolean
  readonly icon?: ReactNode
}

export function Button({
  kind = 'default',
  size = 'normal',
  wide = false,
  busy = false,
  icon,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={joinClasses(styles.button, styles[kind], styles[size], wide && styles.wide, className)}
      onClick={click}
    >
      {busy ? (
        <span className={styles.spinner}>
          <Spinner />
        </span>
      ) : null}
      <span className={styles.label}>
        {icon}
        {children}
      </span>
    </button>
  )
}
