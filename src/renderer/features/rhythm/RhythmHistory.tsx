// The rhythms a pair had: each was in force from its day on.
import type { Rhythm } from '../../../contract/rhythm'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { asPlainDay } from '../../ui/local-dates'
import { ruleInWords } from './rhythm-words'
import styles from './RhythmForm.module.css'

export function RhythmHistory({ history }: { readonly history: readonly Rhythm[] }) {
  if (history.length === 0) return null
  return (
    <section aria-label={m.rhythm.form.history}>
      <GroupTitle>{m.rhythm.form.history}</GroupTitle>
      <ul className={styles.history}>
        {history.toReversed().map((rule) => (
          <li key={rule.id}>{m.rhythm.form.until(asPlainDay(rule.fromDay), ruleInWords(rule))}</li>
        ))}
      </ul>
    </section>
  )
}
