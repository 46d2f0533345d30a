// The table: what was laid on it at the left, the one that is read in the middle, large enough for two.
import { useEffect, useRef, useState } from 'react'
import type { Paper } from '../../../contract/together'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import styles from './OnTable.module.css'
import { CharterSheet } from './CharterSheet'
import { stateOf } from './state-of'
import { SummarySheet } from './SummarySheet'

export type ReadingSize = 'usual' | 'large'

interface OnTableProps {
  readonly papers: readonly Paper[]
  readonly size: ReadingSize
}

export function OnTable({ papers, size }: OnTableProps) {
  // What is written last does not come to the top: a list that two look at stands still.
  const [order] = useState(() => papers.map(({ id }) => id))
  const inOrder = papers.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
  const [first] = inOrder
  const [openId, setOpenId] = useState(first?.id)
  const middle = useRef<HTMLElement>(null)
  const { frame, staysHere } = m.together
  const open = papers.find(({ id }) => id === openId) ?? first

  // What was pressed to lay the table is gone. Focus belongs to the browser.
  useEffect(() => middle.current?.focus({ preventScroll: true }), [])

  return (
    <div className={styles.table}>
      <nav className={styles.papers} aria-label={frame.papers}>
        <GroupTitle as="p" className={styles.heading}>
          {frame.papers}
        </GroupTitle>
        {inOrder.map((paper) => (
          <button
            key={paper.id}
            type="button"
            className={joinClasses(styles.paper, paper.id === open?.id && styles.here)}
            aria-current={paper.id === open?.id ? 'page' : undefined}
            onClick={() => setOpenId(paper.id)}
          >
            <b dir="auto">{paper.title || m.ui.untitled}</b>
            <small>
              {m.together.kinds[paper.kind]} · {stateOf(paper)}
            </small>
          </button>
        ))}
        <p className={styles.hint}>{staysHere}</p>
      </nav>
      <section
        ref={middle}
        className={styles.middle}
        aria-label={frame.paper}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long sheet is scrolled by keyboard
        tabIndex={0}
      >
        {open === undefined ? null : (
          <div key={open.id} className={joinClasses(styles.place, size === 'large' && styles.large)}>
            {open.kind === 'summary' ? (
              <SummarySheet summaryId={open.id} />
            ) : (
              <CharterSheet charterId={open.id} />
            )}
          </div>
        )}
      </section>
    </div>
  )
}
