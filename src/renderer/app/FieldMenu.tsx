// The menu of a plain field (a right click or the menu key): cut, copy, paste, select all. The text of a note has its own.
import { useEffect, useState } from 'react'
import { m } from '../messages'
import { ContextMenu, type ContextItem } from '../ui/ContextMenu'
import { shortcut } from '../ui/shortcut'
import { bridge } from './bridge'

type Field = HTMLInputElement | HTMLTextAreaElement

interface OpenMenu {
  readonly field: Field
  readonly x: number
  readonly y: number
}

export function FieldMenu() {
  const [menu, setMenu] = useState<OpenMenu | null>(null)

  // Fields are everywhere; the click comes up to the document.
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const field = event.target
      if (event.defaultPrevented || !isTextField(field)) return
      event.preventDefault()
      const { left, bottom } = field.getBoundingClientRect()
      const isByKey = event.button !== 2
      setMenu({ field, x: isByKey ? left : event.clientX, y: isByKey ? bottom : event.clientY })
    }
    document.addEventListener('contextmenu', open)
    return () => document.removeEventListener('contextmenu', open)
  }, [])

  if (menu === null) return null
  const close = () => {
    setMenu(null)
    menu.field.focus()
  }
  return (
    <ContextMenu
      key={`${menu.x} ${menu.y}`}
      label={m.ui.edit.label}
      x={menu.x}
      y={menu.y}
      groups={[items(menu.field)]}
      onClose={close}
      // A dialog in front would cover what is drawn behind it.
      container={menu.field.closest('dialog')}
    />
  )
}

function items(field: Field): ContextItem[] {
  const words = m.ui.edit
  const hasWords = field.selectionStart !== field.selectionEnd
  // Of a passphrase nothing is copied; it may be pasted.
  const isOpen = field.type !== 'password'
  const isFixed = field.readOnly || field.disabled
  const exec = (command: 'cut' | 'copy') => () => void document.execCommand(command)
  return [
    {
      id: 'cut',
      name: words.cut,
      keys: shortcut('X'),
      isOff: !hasWords || !isOpen || isFixed,
      onChoose: exec('cut'),
    },
    {
      id: 'copy',
      name: words.copy,
      keys: shortcut('C'),
      isOff: !hasWords || !isOpen,
      onChoose: exec('copy'),
    },
    {
      id: 'paste',
      name: words.paste,
      keys: shortcut('V'),
      isOff: isFixed,
      onChoose: () => void bridge.call('edit', { command: 'paste' }),
    },
    { id: 'selectAll', name: words.selectAll, keys: shortcut('A'), onChoose: () => field.select() },
  ]
}

const textTypes = new Set(['text', 'search', 'password', 'email', 'url', 'tel', 'number'])

const isTextField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && textTypes.has(target.type))
