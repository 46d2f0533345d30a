// The printed kit: one clean page, on paper only. Stands outside #root, the one thing that base.css lets print.
import { useState } from 'react'
import { createPortal } from 'react-dom'
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
        <BrandMark className={styles.mark} /> Duologue
      </p>
      <h1>Recovery kit</h1>
      <p className={styles.lead}>
        This code opens the vault “{label}” if its passphrase is forgotten. Nobody else has it: there is no
        server and no copy.
      </p>
      <ol className={styles.code}>
        {groups.map((group, index) => (
          <li key={index}>
            <span>{index + 1}</span>
            {group}
          </li>
        ))}
      </ol>
      <h2>To use it</h2>
      <p>
        Open Duologue, choose “Recovery code” on the lock screen and type the seven groups. Capitals do not
        matter. The code has no letters O, I, L or U: a ring is a zero, a stroke is a one.
      </p>
      <h2>To keep it</h2>
      <p>
        Away from the laptop, where you keep things that matter. Whoever has this page and a copy of the
        vault’s folder can read everything in it. If you renew the code, destroy this page.
      </p>
      <dl className={styles.facts}>
        <dt>Vault</dt>
        <dd>{label}</dd>
        <dt>Folder</dt>
        <dd>{path}</dd>
        <dt>Made on</dt>
        <dd>{day.format(madeOn)}</dd>
      </dl>
    </div>,
    document.body,
  )
}
