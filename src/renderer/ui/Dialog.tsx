// A modal dialog on the native element: focus stays inside, Esc closes, focus goes back where it was.
// It starts on what is marked `data-start`, else on the first field, else on the title. The second half of a double click that opened it
// presses nothing in it.
import X from 'lucide-react/icons/x'
import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { m } from '../messages'
import { joinClasses } from './join-classes'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** Its end leads somewhere else: the focus does not go back to what opened it. */
  readonly leadsAway?: boolean
}

const doubleClickMs = 400

/** Open while it is rendered; the owner stops rendering it in `onClose`. */
export function Dialog({ title, onClose, children, actions, wide = false, leadsAway = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const isLeadingAway = useRef(leadsAway)

  useLayoutEffect(() => {
    isLeadingAway.current = leadsAway
  }, [leadsAway])

  // showModal() is the only way into the top layer; closing before the element is removed gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    const start = ['[data-start]', 'input, select, textarea', 'h2']
      .map((which) => element?.querySelector<HTMLElement>(which))
      .find(Boolean)
    start?.focus()
    const letGo = element === null ? undefined : ignoreSecondClick(element)
    return () => {
      letGo?.()
      // An open dialog that is removed leaves the focus to the page.
      if (!isLeadingAway.current) element?.close()
    }
  }, [])

  // At the end of the page: a place that is hidden meanwhile (a narrower window) would hide it, and it would still be modal.
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={joinClasses(styles.dialog, wide && styles.wide)}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={m.ui.close} onClick={onClose}>
          <X strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {actions ? <footer className={styles.actions}>{actions}</footer> : null}
    </dialog>,
    document.body,
  )
}

/** Until the double click is over, or something was typed, the buttons of a dialog refuse clicks. */
function ignoreSecondClick(dialog: HTMLDialogElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const openedAt = performance.now()
  const onClick = (event: MouseEvent) => {
    if (performance.now() - openedAt > doubleClickMs) return listening.abort()
    if (!(event.target instanceof Element) || event.target.closest('button') === null) return
    event.preventDefault()
    event.stopPropagation()
  }
  dialog.addEventListener('click', onClick, { capture: true, signal })
  dialog.addEventListener('input', () => listening.abort(), { signal })
  return () => listening.abort()
}
