// What the leak check found, in words: which passages would leak, where they come from, and what was looked at.
import Check from 'lucide-react/icons/check'
import type { CarriedPassage, LeakReport } from '../../../contract/summaries'
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
    <section className={styles.check} aria-label="Leak check">
      <div>
        <GroupTitle>Leak check</GroupTitle>
        <p className={styles.verdict} role="status">
          {error ? 'The check could not be done' : verdictOf(report, isCurrent)}
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
              <span>{notes(report.notesChecked)} checked, word for word</span>
            </li>
          </ul>
        </>
      )}
      <p className={styles.honest}>A paraphrase cannot be found by a machine: read it once more yourself.</p>
    </section>
  )
}

function verdictOf(report: LeakReport | undefined, isCurrent: boolean): string {
  if (report === undefined || !isCurrent) return 'Checking…'
  const { leaks, runLength } = report
  if (leaks.length === 0) return `No private passage of ${String(runLength)} words or more`
  return leaks.length === 1 ? '1 passage would leak' : `${String(leaks.length)} passages would leak`
}

const notes = (count: number) => (count === 1 ? '1 private note' : `${String(count)} private notes`)
