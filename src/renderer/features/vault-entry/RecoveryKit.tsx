// The printed kit: one clean page, on paper only. Stands outside #root, the one thing that base.css lets print.
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { m } from '../../messages'
import { BrandMark } from '../../ui/BrandMark'
import styles from './RecoveryKit.module.css'

interface RecoveryKitProps {
  readonly groups: readonly string[]
  readonly label: string
  readonly path: string
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' })

export function RecoveryKit({ groups, label, path }: RecoveryKitProps) {
  const [madeOn] = useState(() => new Date())
  return createPortal(
    <div className={styles.kit} aria-hidden="true">
      <p className={styles.brand}>
        <BrandMark className={styles.mark} /> {m.app.name}
      </p>
      <h1>{m.entry.kit.title}</h1>
      <p className={styles.lead}>{m.entry.kit.lead(label)}</p>
      <ol className={styles.code}>
        {groups.map((group, index) => (
          <li key={index}>
            <span>{index + 1}</span>
            {group}
          </li>
        ))}
      </ol>
      <h2>{m.entry.kit.toUse}</h2>
      <p>{m.entry.kit.use}</p>
      <h2>{m.entry.kit.toKeep}</h2>
      <p>{m.entry.kit.keep}</p>
      <dl className={styles.facts}>
        <dt>{m.entry.kit.vault}</dt>
        <dd>{label}</dd>
        <dt>{m.entry.kit.folder}</dt>
        <dd>{path}</dd>
        <dt>{m.entry.kit.madeOn}</dt>
        <dd>{day.format(madeOn)}</dd>
      </dl>
    </div>,
    document.body,
  )
}
