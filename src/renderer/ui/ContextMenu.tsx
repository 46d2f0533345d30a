// A menu where somebody clicked. Arrow keys move, a first letter too; Escape, Tab and a click elsewhere close.
import { useCallback, useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Floating } from './floating/Floating'
import styles from './floating/floating.module.css'
import { joinClasses } from './join-classes'

export interface ContextItem {
  readonly id: string
  readonly name: string
  readonly keys?: string
  /** Shown, but nothing can be done with it now. */
  readonly isOff?: boolean
  readonly isStrong?: boolean
  readonly onChoose?: () => void
}

interface ContextMenuProps {
  readonly label: string
  readonly x: number
  readonly y: number
  /** With a line between them; empty ones are left out. */
  readonly groups: readonly (readonly ContextItem[])[]
  /** Gives the focus back to what it was about; comes before the chosen action. */
  readonly onClose: () => void
  /** Where it is drawn; the end of the page if nothing is said. */
  readonly container?: Element | null
}

export function ContextMenu({ label, x, y, groups, onClose, container = null }: ContextMenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const anchor = useCallback(() => new DOMRect(x, y - 6, 0, 6), [x, y])
  const shown = groups.filter((group) => group.length > 0)

  // A menu has the focus as long as it is there.
  useEffect(() => list.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])]
    const now = items.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: now + 1, ArrowUp: now === -1 ? -1 : now - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Tab') onClose()
    else if (next !== undefined) items.at(next % items.length)?.focus()
    else if (event.key.length === 1 && event.key !== ' ') startingWith(items, now, event.key)?.focus()
    else return
    event.preventDefault()
  }

  return (
    <Floating anchor={anchor} onClose={onClose} container={container}>
      <div
        ref={list}
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={styles.menu}
        onKeyDown={onKeyDown}
      >
        {shown.map((group, index) => (
          <div key={group[0]?.id} role="presentation">
            {index > 0 ? <hr className={styles.line} /> : null}
            {group.map((item) => (
              <button
                key={item.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                disabled={item.isOff ?? false}
                className={joinClasses(styles.item, item.isStrong === true && styles.strong)}
                onPointerMove={(event) => event.currentTarget.focus()}
                onClick={() => {
                  onClose()
                  item.onChoose?.()
                }}
              >
                {item.name}
                {item.keys === undefined ? null : <span className={styles.keys}>{item.keys}</span>}
              </button>
            ))}
          </div>
        ))}
      </div>
    </Floating>
  )
}

function startingWith(items: readonly HTMLElement[], now: number, letter: string): HTMLElement | undefined {
  const inOrder = [...items.slice(now + 1), ...items.slice(0, now + 1)]
  return inOrder.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))
}
