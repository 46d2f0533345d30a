// A plot with what it says in one sentence, what its marks stand for, and its numbers as a table.
// Invariant: the table is always there for screen readers, also while the plot is shown.
import { useId, useState, type ReactNode } from 'react'
import { m } from '../../messages'
import { joinClasses } from '../join-classes'
import { LiveRegion } from '../LiveRegion'
import { copyWords } from './copy-words'
import styles from './Figure.module.css'
import { asTabSeparated, type FigureTable } from './figure-table'
import { Legend, type LegendEntry } from './Legend'

interface FigureProps {
  readonly title: string
  /** One sentence; with what one might do about it, where there is something. */
  readonly finding?: ReactNode
  readonly legend?: readonly LegendEntry[]
  readonly table: FigureTable
  readonly headingLevel?: 2 | 3
  /** Without a card around it. */
  readonly isBare?: boolean
  readonly actions?: ReactNode
  /** Instead of plot and table, while there is nothing to plot. */
  readonly empty?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Figure({
  title,
  finding,
  legend = [],
  table,
  headingLevel = 2,
  isBare = false,
  actions,
  empty,
  className,
  children,
}: FigureProps) {
  const id = useId()
  const [isTable, setTable] = useState(false)
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const isEmpty = empty !== undefined && empty !== null
  return (
    <figure className={joinClasses(styles.figure, !isBare && styles.card, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.title} dir="auto">
          {title}
        </Heading>
        <div className={styles.side}>
          {isEmpty ? null : (
            <button type="button" className={styles.toggle} onClick={() => setTable(!isTable)}>
              {isTable ? m.ui.charts.asPlot : m.ui.charts.asTable}
            </button>
          )}
          {actions}
        </div>
      </div>
      {isEmpty || isTable || legend.length === 0 ? null : <Legend entries={legend} />}
      {isEmpty ? (
        <div className={styles.empty}>{empty}</div>
      ) : (
        <>
          {isTable ? null : children}
          <TableTwin table={table} isShown={isTable} />
        </>
      )}
      {isEmpty || finding === undefined || finding === '' ? null : (
        <figcaption className={styles.finding}>{finding}</figcaption>
      )}
    </figure>
  )
}

function TableTwin({ table, isShown }: { readonly table: FigureTable; readonly isShown: boolean }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className={isShown ? styles.shown : styles.heard}>
      <table className={styles.table}>
        <caption className={styles.caption}>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col" dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- two rows may read the same
            <Row key={row} cells={cells} />
          ))}
        </tbody>
      </table>
      {isShown ? (
        <p className={styles.copying}>
          <button
            type="button"
            className={styles.toggle}
            onClick={() => setCopied(copyWords(asTabSeparated(table)))}
          >
            {m.ui.charts.copy}
          </button>
          {isCopied ? <span aria-hidden="true">{m.ui.charts.copied}</span> : null}
          <LiveRegion>{isCopied ? m.ui.charts.copied : ''}</LiveRegion>
        </p>
      ) : null}
    </div>
  )
}

function Row({ cells: [name = '', ...cells] }: { readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      {cells.map((cell, column) => (
        // oxlint-disable-next-line react/no-array-index-key -- a cell is known by its column
        <td key={column}>{cell}</td>
      ))}
    </tr>
  )
}
