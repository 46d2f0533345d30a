// What stands beside the paper. In a narrow window it is a drawer over it: opened, it takes the focus; Esc closes it.
import X from 'lucide-react/icons/x'
import { useEffect, useRef, type ReactNode } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { joinClasses } from '../../../ui/join-classes'
import styles from './SideDrawer.module.css'

interface SideDrawerProps {
  readonly name: string
  /** Means nothing where there is room for it beside the paper. */
  readonly isOpen: boolean
  /** The focus goes back to what opened it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

export function SideDrawer({ name, isOpen, onClose, children }: SideDrawerProps) {
  const drawer = useRef<HTMLElement>(null)
  const closing = useRef<HTMLButtonElement>(null)

  // Only there once the drawer has been drawn.
  useEffect(() => {
    if (isOpen) closing.current?.focus()
  }, [isOpen])

  // At the document: whatever inside knows better what Esc means has had it by then.
  useEffect(() => {
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Node && drawer.current?.contains(event.target)) onClose()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOpen, onClose])

  return (
    <aside
      ref={drawer}
      tabIndex={-1}
      className={joinClasses(styles.aside, isOpen && styles.open)}
      aria-label={name}
    >
      <Button
        ref={closing}
        kind="quiet"
        className={styles.close}
        icon={<X strokeWidth={1.75} aria-hidden="true" />}
        onClick={onClose}
      >
        {m.ui.close}
      </Button>
      {children}
    </aside>
  )
}
