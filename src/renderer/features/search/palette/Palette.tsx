// The command palette: one field over everything one can go to or do, by keyboard alone.
// Invariant: what is typed lives in the field; nothing of it is kept after the palette is closed.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { SearchTarget } from '../../../../contract/search'
import { m } from '../../../messages/unlocked'
import { Kbd } from '../../../ui/Kbd'
import type { PartnerOf } from '../target-words'
import type { PaletteEntry } from './palette-entry'
import { paletteGroups, type PaletteRow } from './palette-rows'
import { PaletteList } from './PaletteList'
import { useObjects } from './use-objects'
import styles from './Palette.module.css'

interface PaletteProps {
  readonly entries: readonly PaletteEntry[]
  /** What was gone to last, newest first. */
  readonly usedIds: readonly string[]
  readonly partnerOf: PartnerOf
  readonly onGo: (target: SearchTarget) => void
  readonly onSearch: (text: string) => void
  readonly onClose: () => void
}

/** Open while it is rendered; the owner stops rendering it in `onClose`, which comes before anything is done. */
export function Palette({ entries, usedIds, partnerOf, onGo, onSearch, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  /** Enter was pressed before the vault had answered. */
  const [isAwaited, setAwaited] = useState(false)
  const { objects, isAnswered } = useObjects(typed)
  const groups = paletteGroups({ entries, usedIds, objects, typed, partnerOf, onGo, onSearch })
  const rows = groups.flatMap((group) => group.rows)
  const active = rows.find(({ key }) => key === chosenKey) ?? rows[0]

  // showModal() is the only way into the top layer.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const choose = (row: PaletteRow) => {
    // The focus goes back first, so that what is chosen may take it.
    dialog.current?.close()
    onClose()
    row.choose()
  }

  // The answer that Enter waits for comes from outside.
  useEffect(() => {
    if (isAwaited && isAnswered && active !== undefined) choose(active)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (active === undefined || (active.isAwaited && chosenKey === null && !isAnswered)) setAwaited(true)
      else choose(active)
      return
    }
    const next = rowAt(rows, active, event.key)
    if (next === undefined) return
    event.preventDefault()
    setChosenKey(next.key)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a click beside it closes it, as Esc does
    <dialog
      ref={dialog}
      aria-label={m.palette.label}
      className={styles.palette}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-label={m.palette.label}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={
          active === undefined ? undefined : `${listId} ${active.key}`.replaceAll(' ', '-')
        }
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={m.palette.placeholder}
        className={styles.field}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosenKey(null)
          setAwaited(false)
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        listId={listId}
        groups={groups}
        activeKey={active?.key ?? null}
        onPoint={setChosenKey}
        onChoose={choose}
      />
      <p className={styles.help}>
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {m.palette.keys.move}
        </span>
        <span>
          <Kbd>⏎</Kbd> {m.palette.keys.choose}
        </span>
        <span>
          <Kbd>{m.palette.keys.escape}</Kbd> {m.palette.keys.close}
        </span>
      </p>
    </dialog>
  )
}

/** Undefined for a key that does not move. */
function rowAt(
  rows: readonly PaletteRow[],
  active: PaletteRow | undefined,
  key: string,
): PaletteRow | undefined {
  const now = active === undefined ? -1 : rows.indexOf(active)
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[key]
  return next === undefined || rows.length === 0 ? undefined : rows.at(next % rows.length)
}
