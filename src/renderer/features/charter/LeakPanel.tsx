// What on the page would leak, and where it comes from.
import type { CharterContent, CharterField } from '../../../contract/charter'
import { CheckedList } from '../../app/journal/leaks/CheckedList'
import { LeakCard } from '../../app/journal/leaks/LeakCard'
import { LetLeaveList } from '../../app/journal/leaks/LetLeaveList'
import { TheirsList } from '../../app/journal/leaks/TheirsList'
import { verdictInWords } from '../../app/journal/leaks/leak-words'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { fieldId } from './field-id'
import styles from './panels.module.css'
import type { CharterChecking } from './use-charter-check'

interface LeakPanelProps {
  readonly charterId: string
  readonly check: CharterChecking
  readonly content: CharterContent
  /** The page is being written: one can be led to its fields. */
  readonly isWritten: boolean
}

export function LeakPanel({ charterId, check, content, isWritten }: LeakPanelProps) {
  const { report, leakCount, error } = check
  const subject = { kind: 'charter', id: charterId } as const
  return (
    <section className={styles.panel} aria-label={m.leaks.title}>
      <GroupTitle>{m.leaks.title}</GroupTitle>
      <p className={styles.verdict} role="status">
        {error ? m.leaks.failed : verdictInWords(leakCount === null ? null : (report ?? null))}
      </p>
      <FailureNote error={error} />
      {report?.leaks.map((leak, at) => (
        <LeakCard
          key={`${String(at)} ${leak.key}`}
          subject={subject}
          leak={leak}
          place={placeInWords(leak.field, content)}
        >
          {isWritten ? (
            <Button onClick={() => document.getElementById(fieldId(leak.field))?.focus()}>
              {m.leaks.show}
            </Button>
          ) : null}
        </LeakCard>
      ))}
      {report === undefined ? null : (
        <>
          <TheirsList subject={subject} hits={report.theirs} />
          <LetLeaveList subject={subject} hits={report.letLeave} />
          {leakCount === null ? null : <CheckedList {...report} />}
        </>
      )}
      <p className={styles.note}>{m.leaks.cannotKnow}</p>
    </section>
  )
}

function placeInWords(field: CharterField, { clauses }: CharterContent): string {
  const { place } = m.charter.check
  switch (field.is) {
    case 'clause':
      return place.clause(clauses.find(({ key }) => key === field.key)?.heading || m.ui.untitled)
    case 'expectation':
      return place.expectation[field.side]
    default:
      return place[field.is]
  }
}
