// A button that opens a short list of actions. Arrow keys move, Esc and a click elsewhere close.
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from './Button'
import styles from './Menu.module.css'

export interface MenuItem {
  readonly label: ReactNode
  readonly onChoose: () => void
}

interface MenuProps {
  readonly label: ReactNode
  readonly items: readonly MenuItem[]
  readonly disabled?: boolean
}

export function Menu({ label, items, disabled = false }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const listId = useId()

  // The first item takes the focus, and a click anywhere else closes: both live outside this element.
  useEffect(() => {
    if (!isOpen) return
    itemsIn(box.current)[0]?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [isOpen])

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') setOpen(false)
    else if (!moveFocus(itemsIn(box.current), event.key)) return
    if (event.key !== 'Tab') event.preventDefault()
  }

  return (
    <div ref={box} className={styles.menu}>
      <Button
        ref={opener}
        kind="quiet"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen ? (
        <div role="menu" id={listId} tabIndex={-1} className={styles.list} onKeyDown={onKeyDown}>
          {items.map((item, index) => (
            <button
              key={index}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                close()
                item.onChoose()
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

function itemsIn(box: HTMLElement | null): HTMLElement[] {
  return Array.from(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])
}

/** False when the key does not move. */
function moveFocus(items: readonly HTMLElement[], key: string): boolean {
  const now = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[key]
  if (next === undefined) return false
  items.at(next % items.length)?.focus()
  return true
}
