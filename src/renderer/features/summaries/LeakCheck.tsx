// What the leak check found, in words: which places would leak, where they come from, and what was looked at.
import type { CarriedPassage } from '../../../contract/summaries'
import { CheckedList } from '../../app/journal/leaks/CheckedList'
import { LetLeaveList } from '../../app/journal/leaks/LetLeaveList'
import { verdictInWords } from '../../app/journal/leaks/leak-words'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LeakHit } from './LeakHit'
import styles from './LeakCheck.module.css'
import type { LeakChecking } from './use-leak-check'

interface LeakCheckProps {
  readonly summaryId: string
  readonly check: LeakChecking
  readonly carried: readonly CarriedPassage[]
}

export function LeakCheck({ summaryId, check, carried }: LeakCheckProps) {
  const { report, isCurrent, error, canRemove, replace, show } = check
  return (
    <section className={styles.check} aria-label={m.leaks.title}>
      <div>
        <GroupTitle>{m.leaks.title}</GroupTitle>
        <p className={styles.verdict} role="status">
          {error ? m.leaks.failed : verdictInWords(isCurrent ? (report ?? null) : null)}
        </p>
      </div>
      <FailureNote error={error} />
      {report === undefined ? null : (
        <>
          {report.leaks.map((leak) => (
            <LeakHit
              key={`${leak.where}${String(leak.from)}-${leak.key}`}
              summaryId={summaryId}
              leak={leak}
              carried={carried}
              canRemove={canRemove}
              onReplace={(words) => replace(leak, words)}
              onRephrase={() => show(leak)}
            />
          ))}
          <LetLeaveList subject={{ kind: 'summary', id: summaryId }} hits={report.letLeave} />
          <CheckedList {...report} />
        </>
      )}
      <p className={styles.honest}>{m.leaks.cannotKnow}</p>
    </section>
  )
}
