// A long list that draws only the rows in view. Rows may differ in height; they are measured as they come.
// Invariant: the kept row is always drawn, so that the focus is never lost with it.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import styles from './VirtualRows.module.css'

interface VirtualRowsProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly draw: (row: Row) => ReactNode
  /** Before it is measured. */
  readonly estimatePx: (row: Row) => number
  /** Drawn wherever one has scrolled to, and brought into view when it becomes another one. */
  readonly keptKey: string | null
  /** The end is near: more rows may be asked for. */
  readonly onEnd: () => void
}

const OVERSCAN_ROWS = 8

export function VirtualRows<Row>({
  label,
  rows,
  keyOf,
  draw,
  estimatePx,
  keptKey,
  onEnd,
}: VirtualRowsProps<Row>) {
  const box = useRef<HTMLElement>(null)
  const kept = keptKey === null ? -1 : rows.findIndex((row) => keyOf(row) === keptKey)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by the React Compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (at) => keyAt(rows, at, keyOf),
    estimateSize: (at) => {
      const row = rows[at]
      return row === undefined ? 0 : estimatePx(row)
    },
    overscan: OVERSCAN_ROWS,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return kept < 0 || drawn.includes(kept) ? drawn : [...drawn, kept].sort((one, other) => one - other)
    },
  })
  const drawn = virtual.getVirtualItems()
  const isNearEnd = (virtual.range?.endIndex ?? 0) >= rows.length - 2 * OVERSCAN_ROWS

  // What is in view is the scroll box's business, outside React.
  useEffect(() => {
    if (isNearEnd) onEnd()
  }, [isNearEnd, onEnd, rows.length])

  // Only when another row is kept: rows that come later must not move what one looks at.
  const shownKey = useRef<string | null>(null)
  useEffect(() => {
    if (kept < 0 || shownKey.current === keptKey) return
    shownKey.current = keptKey
    virtual.scrollToIndex(kept, { align: 'auto' })
  }, [kept, keptKey, virtual])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <section
      ref={box}
      className={styles.box}
      aria-label={label}
      onKeyDown={(event) => moveFocus(event, (at) => virtual.scrollToIndex(at))}
      data-count={rows.length}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(row)}
            </div>
          )
        })}
      </div>
    </section>
  )
}

function keyAt<Row>(rows: readonly Row[], at: number, keyOf: (row: Row) => string): string {
  const row = rows[at]
  return row === undefined ? String(at) : keyOf(row)
}

/** Up and down lead from one thing that takes the focus to the next, whatever stands between them. */
function moveFocus(event: KeyboardEvent<HTMLElement>, scrollTo: (at: number) => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.target instanceof HTMLElement)) return
  const box = event.currentTarget
  const all = [...box.querySelectorAll<HTMLElement>('[data-index] button')]
  const next = all[all.indexOf(event.target.closest('button') ?? event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  scrollTo(Number(next.closest<HTMLElement>('[data-index]')?.dataset['index']))
  next.focus({ preventScroll: true })
}
