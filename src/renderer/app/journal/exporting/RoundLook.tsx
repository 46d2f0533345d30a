// What is in a hand-over file: which round it carries, what stands beside it, and its words as text.
import type { ExportLook } from '../../../../contract/exports'
import { m } from '../../../messages/unlocked'
import { asMoment } from '../../../ui/local-dates'
import styles from './FileLook.module.css'

export function RoundLook({ look }: { readonly look: Extract<ExportLook, { is: 'round' }> }) {
  const { round: words } = m.exporting
  return (
    <div className={styles.round}>
      <p className={styles.act}>{words.acts[look.act]}</p>
      <p className={styles.note}>{words.facts(look.number, asMoment(look.at))}</p>
      {look.note === '' ? null : (
        <p dir="auto">
          {words.note} <q>{look.note}</q>
        </p>
      )}
      {look.comments.map(({ quote, words: said }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same may be said twice
        <p key={index} dir="auto">
          {words.comment(quote)} <q>{said}</q>
        </p>
      ))}
      {look.words === null ? (
        <p className={styles.note}>{words.noWords}</p>
      ) : (
        <pre className={styles.words} dir="auto">
          {look.words}
        </pre>
      )}
    </div>
  )
}
