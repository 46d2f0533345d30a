// What the marks of a plot stand for.
import { useId } from 'react'
import { joinClasses } from '../join-classes'
import { Hatch } from './Hatch'
import styles from './Legend.module.css'
import marks from './marks.module.css'
import { toneClass, type Mark, type Tone } from './tone'

export interface LegendEntry {
  readonly label: string
  readonly tone: Tone
  readonly mark: Mark
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.label} className={styles.entry}>
          <Swatch {...entry} />
          <span dir="auto">{entry.label}</span>
        </li>
      ))}
    </ul>
  )
}

function Swatch({ tone, mark }: LegendEntry) {
  const id = useId()
  const isLine = mark === 'line' || mark === 'dashed'
  const isPoint = mark === 'dot' || mark === 'ring'
  return (
    <svg className={joinClasses(styles.swatch, toneClass(tone))} viewBox="0 0 14 10" aria-hidden="true">
      {mark === 'hatched' ? (
        <defs>
          <Hatch id={id} />
        </defs>
      ) : null}
      {isLine ? (
        <line x1="1" y1="5" x2="13" y2="5" className={marks[mark]} />
      ) : isPoint ? (
        <circle cx="7" cy="5" r="3.5" className={marks[mark]} />
      ) : (
        <rect
          x="2"
          y="1"
          width="9"
          height="8"
          rx="2"
          className={mark === 'hatched' ? marks.edged : marks[mark]}
          fill={mark === 'hatched' ? `url(#${id})` : undefined}
        />
      )}
    </svg>
  )
}
