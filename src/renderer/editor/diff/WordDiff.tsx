// What changed, word by word: what came is underlined, what went is struck through and paler.
import { Fragment } from 'react'
import type { Difference } from '../../../contract/history'
import { m } from '../../messages/unlocked'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { isGlued } from './is-glued'
import { nearChanges } from './near-changes'
import styles from './WordDiff.module.css'

export function WordDiff({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.every(({ is }) => is === 'same'))
    return <p className={styles.none}>{m.history.nothingChanged}</p>
  return (
    <p className={styles.diff} dir="auto">
      {nearChanges(differences, m.history.leftOut).map((difference, at, all) => (
        <Fragment key={at}>
          {isGlued(all[at - 1], difference) ? ' ' : null}
          <Stretch {...difference} />
        </Fragment>
      ))}
    </p>
  )
}

function Stretch({ is, text }: Difference) {
  switch (is) {
    case 'same':
      return text
    case 'added':
      return (
        <ins className={styles.added}>
          <VisuallyHidden>{m.history.added}: </VisuallyHidden>
          {text}
        </ins>
      )
    case 'removed':
      return (
        <del className={styles.removed}>
          <VisuallyHidden>{m.history.removed}: </VisuallyHidden>
          {text}
        </del>
      )
  }
}
