// A modal dialog on the native element: focus stays inside, Esc closes, focus goes back where it was.
// It starts on what is marked `data-start`, else on the first field, else on the title. The second half of a double click that opened it
// presses nothing in it. Where it holds words, Esc and the cross ask before they let go of what was typed.
import X from 'lucide-react/icons/x'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { m } from '../messages'
import { Button } from './Button'
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
  /** What is typed in it stands nowhere else. */
  readonly holdsWords?: boolean
}

const doubleClickMs = 400

/** Open while it is rendered; the owner stops rendering it in `onClose`. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  wide = false,
  leadsAway = false,
  holdsWords = false,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  /** The field something was typed in last. */
  const typedIn = useRef<HTMLElement>(null)
  const [isAsking, setAsking] = useState(false)
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

  const leave = () => {
    if (holdsWords && typedIn.current !== null) setAsking(true)
    else onClose()
  }

  // At the end of the page: a place that is hidden meanwhile (a narrower window) would hide it, and it would still be modal.
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={joinClasses(styles.dialog, wide && styles.wide)}
      onInput={(event) => {
        if (event.target instanceof HTMLElement) typedIn.current = event.target
        setAsking(false)
      }}
      // A second Esc without a click between would close it past `cancel`.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        if (event.target instanceof Element && event.target.closest('dialog') !== dialog.current) return
        event.preventDefault()
        leave()
      }}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={m.ui.close} onClick={leave}>
          <X strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {isAsking ? (
        <Leaving
          onKeep={() => {
            setAsking(false)
            typedIn.current?.focus()
          }}
          onDiscard={onClose}
        />
      ) : actions ? (
        <footer className={styles.actions}>{actions}</footer>
      ) : null}
    </dialog>,
    document.body,
  )
}

function Leaving({ onKeep, onDiscard }: { readonly onKeep: () => void; readonly onDiscard: () => void }) {
  const questionId = useId()
  return (
    <footer role="group" aria-labelledby={questionId} className={styles.actions}>
      <p id={questionId} className={styles.question}>
        {m.ui.discardTyped}
      </p>
      <Button onClick={onDiscard}>{m.ui.discard}</Button>
      <Button kind="primary" autoFocus onClick={onKeep}>
        {m.ui.keepWriting}
      </Button>
    </footer>
  )
}

/** Until the double click is over, or something was typed, the buttons of a dialog refuse all but a first click. */
function ignoreSecondClick(dialog: HTMLDialogElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const openedAt = performance.now()
  const onClick = (event: MouseEvent) => {
    if (performance.now() - openedAt > doubleClickMs) return listening.abort()
    // A first click is meant: the second one of a double click counts 2, a key that is still held counts 0.
    if (event.detail === 1) return
    if (!(event.target instanceof Element) || event.target.closest('button') === null) return
    event.preventDefault()
    event.stopPropagation()
  }
  dialog.addEventListener('click', onClick, { capture: true, signal })
  dialog.addEventListener('input', () => listening.abort(), { signal })
  return () => listening.abort()
}
