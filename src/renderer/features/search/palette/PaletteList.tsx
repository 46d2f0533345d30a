// The rows of the palette. The focus stays in the field; the row that Enter chooses is kept in view.
import { useEffect, useRef } from 'react'
import { joinClasses } from '../../../ui/join-classes'
import { GroupTitle } from '../../../ui/GroupTitle'
import { Kbd } from '../../../ui/Kbd'
import { m } from '../../../messages/unlocked'
import type { PaletteRow, RowGroup } from './palette-rows'
import styles from './Palette.module.css'

interface PaletteListProps {
  readonly listId: string
  readonly groups: readonly RowGroup[]
  readonly activeKey: string | null
  readonly onPoint: (key: string) => void
  readonly onChoose: (row: PaletteRow) => void
}

export function PaletteList({ listId, groups, activeKey, onPoint, onChoose }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null)

  // Scrolling is the browser's business.
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [activeKey])

  return (
    <div
      ref={list}
      role="listbox"
      id={listId}
      aria-label={m.palette.list}
      tabIndex={-1}
      className={styles.list}
    >
      {groups.map(({ id, title, rows }) => (
        <div key={id} role="group" aria-label={title} className={styles.group}>
          {/* The name of the group is read out with it. */}
          <div aria-hidden="true">
            <GroupTitle as="p" className={styles.title}>
              {title}
            </GroupTitle>
          </div>
          {rows.map((row) => (
            <Row
              key={row.key}
              id={`${listId} ${row.key}`.replaceAll(' ', '-')}
              row={row}
              isActive={row.key === activeKey}
              onPoint={() => onPoint(row.key)}
              onChoose={() => onChoose(row)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly row: PaletteRow
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function Row({ id, row, isActive, onPoint, onChoose }: RowProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={joinClasses(styles.row, isActive && styles.active)}
      // Not on entering: rows that come under a resting pointer are not pointed at.
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className={styles.icon} aria-hidden="true">
        {row.icon}
      </span>
      <span className={styles.label} dir="auto">
        {row.label}
      </span>
      {row.detail === undefined ? null : (
        <span className={styles.detail} dir="auto">
          {row.detail}
        </span>
      )}
      {row.keys === undefined ? null : <Kbd>{row.keys}</Kbd>}
    </div>
  )
}
