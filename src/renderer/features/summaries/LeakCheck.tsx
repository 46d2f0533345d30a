// What the leak check found, in words: which passages would leak, where they come from, and what was looked at.
import Check from 'lucide-react/icons/check'
import type { CarriedPassage, LeakReport } from '../../../contract/summaries'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LeakHit } from './LeakHit'
import styles from './LeakCheck.module.css'
import type { LeakChecking } from './use-leak-check'

interface LeakCheckProps {
  readonly check: LeakChecking
  readonly carried: readonly CarriedPassage[]
}

export function LeakCheck({ check, carried }: LeakCheckProps) {
  const { report, isCurrent, error, canRemove, remove, show } = check
  return (
    <section className={styles.check} aria-label={m.summaries.check.title}>
      <div>
        <GroupTitle>{m.summaries.check.title}</GroupTitle>
        <p className={styles.verdict} role="status">
          {error ? m.summaries.check.failed : verdictOf(report, isCurrent)}
        </p>
      </div>
      <FailureNote error={error} />
      {report === undefined ? null : (
        <>
          {report.leaks.map((leak) => (
            <LeakHit
              key={`${leak.where}${String(leak.from)}-${leak.quote}`}
              leak={leak}
              carried={carried}
              canRemove={canRemove}
              onRemove={() => remove(leak)}
              onShow={() => show(leak)}
            />
          ))}
          <ul className={styles.done}>
            <li>
              {report.leaks.length === 0 ? <Check strokeWidth={1.75} aria-hidden="true" /> : null}
              <span>{m.summaries.check.checked(report.notesChecked)}</span>
            </li>
          </ul>
        </>
      )}
      <p className={styles.honest}>{m.summaries.check.paraphrase}</p>
    </section>
  )
}

function verdictOf(report: LeakReport | undefined, isCurrent: boolean): string {
  if (report === undefined || !isCurrent) return m.summaries.check.checking
  const { none, wouldLeak } = m.summaries.check
  return report.leaks.length === 0 ? none(report.runLength) : wouldLeak(report.leaks.length)
}
