// What the leak check found, in words: which places would leak, where they come from, and what was looked at.
import { useId, useState, type ReactNode } from 'react'
import type { CarriedPassage } from '../../../contract/summaries'
import { CheckedList } from '../../app/journal/leaks/CheckedList'
import { LetLeaveList } from '../../app/journal/leaks/LetLeaveList'
import { TheirsList } from '../../app/journal/leaks/TheirsList'
import { verdictInWords } from '../../app/journal/leaks/leak-words'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LeakHit } from './LeakHit'
import styles from './LeakCheck.module.css'
import type { LeakChecking } from './use-leak-check'

interface LeakCheckProps {
  readonly summaryId: string
  readonly check: LeakChecking
  readonly carried: readonly CarriedPassage[]
  /** What else is to be looked at before it leaves. */
  readonly children?: ReactNode
}

/** The rest is shown when asked for: the agreement below stays in sight. */
const HITS_AT_FIRST = 3

export function LeakCheck({ summaryId, check, carried, children }: LeakCheckProps) {
  const { report, isCurrent, error, canRemove, replace, wasMissed, show } = check
  const [showsAll, setShowsAll] = useState(false)
  const listId = useId()
  const leaks = report?.leaks ?? []
  const hiddenCount = leaks.length - HITS_AT_FIRST
  return (
    <section className={styles.check} aria-label={m.leaks.title}>
      <div>
        <GroupTitle>{m.leaks.title}</GroupTitle>
        <p className={styles.verdict} role="status">
          {error ? m.leaks.failed : verdictInWords(isCurrent ? (report ?? null) : null)}
        </p>
        <div role="status">{wasMissed ? <p className={styles.missed}>{m.leaks.wasMissed}</p> : null}</div>
      </div>
      <FailureNote error={error} />
      {report === undefined ? (
        <div className={styles.awaited} />
      ) : (
        <>
          {leaks.length === 0 ? null : (
            <div id={listId} className={styles.hits}>
              {leaks.slice(0, showsAll ? undefined : HITS_AT_FIRST).map((leak) => (
                <LeakHit
                  key={`${leak.where}${String(leak.from)}-${leak.key}`}
                  summaryId={summaryId}
                  leak={leak}
                  carried={carried}
                  canRemove={canRemove}
                  onReplace={(words) => void replace(leak, words)}
                  onRephrase={() => show(leak)}
                />
              ))}
            </div>
          )}
          {hiddenCount <= 0 ? null : (
            <Button
              kind="quiet"
              className={styles.more}
              aria-expanded={showsAll}
              aria-controls={listId}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? m.leaks.fewer : m.leaks.more(hiddenCount)}
            </Button>
          )}
          <TheirsList subject={{ kind: 'summary', id: summaryId }} hits={report.theirs} />
          <LetLeaveList subject={{ kind: 'summary', id: summaryId }} hits={report.letLeave} />
          <div className={isCurrent ? undefined : styles.unsure}>
            <CheckedList {...report} />
          </div>
        </>
      )}
      {children}
      <p className={styles.honest}>{m.leaks.cannotKnow}</p>
    </section>
  )
}
