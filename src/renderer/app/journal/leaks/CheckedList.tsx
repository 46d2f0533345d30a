// What the leak check looked at, with a tick where it found nothing, and what no machine can know.
import Check from 'lucide-react/icons/check'
import type { LeakHit } from '../../../../contract/leaks'
import { m } from '../../../messages/unlocked'
import styles from './LeakCard.module.css'

interface CheckedListProps {
  readonly leaks: readonly LeakHit[]
  /** What stands there all the same: in the partner’s own words, or on purpose. */
  readonly theirs: readonly LeakHit[]
  readonly letLeave: readonly LeakHit[]
  readonly notesChecked: number
  readonly namesChecked: number
}

export function CheckedList({ leaks, theirs, letLeave, notesChecked, namesChecked }: CheckedListProps) {
  const has = (...kinds: readonly LeakHit['kind'][]) => leaks.some(({ kind }) => kinds.includes(kind))
  const stand = [...theirs, ...letLeave].some(({ kind }) => patterns.has(kind))
  return (
    <ul className={styles.done}>
      <Line isClean={!has('verbatim', 'near')} words={m.leaks.notesChecked(notesChecked)} />
      {has('name', 'date') ? null : (
        <Line isClean={namesChecked > 0} words={m.leaks.namesChecked(namesChecked)} />
      )}
      {has(...patterns) ? null : <Line isClean words={m.leaks.patternsChecked(stand)} />}
    </ul>
  )
}

const patterns: ReadonlySet<LeakHit['kind']> = new Set(['sum', 'email', 'phone', 'iban'])

function Line({ isClean, words }: { readonly isClean: boolean; readonly words: string }) {
  return (
    <li>
      {isClean ? <Check strokeWidth={1.75} aria-hidden="true" /> : null}
      <span>{words}</span>
    </li>
  )
}
