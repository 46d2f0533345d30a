// One button of the bubble.
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClasses } from '../ui/join-classes'
import styles from './bubble.module.css'

interface ToolProps extends ComponentPropsWithRef<'button'> {
  readonly icon: ReactNode
  /** Shown beside the icon; without it `aria-label` names the button. */
  readonly children?: ReactNode
}

export function Tool({ icon, children, className, ...rest }: ToolProps) {
  return (
    <button
      {...rest}
      type="button"
      className={joinClasses(styles.tool, className)}
      title={children === undefined ? rest['aria-label'] : undefined}
    >
      {icon}
      {children}
    </button>
  )
}
