// What of the private room stands on the page, word for word, and where it comes from.
import Check from 'lucide-react/icons/check'
import type { CharterContent, CharterField, CharterLeak } from '../../../contract/charter'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { asPlainDay } from '../../ui/local-dates'
import { fieldId } from './field-id'
import styles from './panels.module.css'
import type { CharterChecking } from './use-charter-check'

interface LeakPanelProps {
  readonly check: CharterChecking
  readonly content: CharterContent
  /** The page is being written: one can be led to its fields. */
  readonly isWritten: boolean
}

export function LeakPanel({ check, content, isWritten }: LeakPanelProps) {
  const { leaks, notesChecked, error } = check
  return (
    <section className={styles.panel} aria-label={m.charter.check.title}>
      <GroupTitle>{m.charter.check.title}</GroupTitle>
      <p className={styles.verdict} role="status">
        {error ? m.summaries.check.failed : verdictOf(check)}
      </p>
      <FailureNote error={error} />
      {leaks.map((leak, at) => (
        <div key={`${String(at)} ${leak.quote}`} className={styles.hit}>
          <b className={styles.quote} dir="auto">
            {m.summaries.leak.quote(leak.quote)}
          </b>
          <p>
            {placeInWords(leak.field, content)} {sourceInWords(leak)}
          </p>
          {isWritten ? (
            <div className={styles.row}>
              <Button onClick={() => document.getElementById(fieldId(leak.field))?.focus()}>
                {m.charter.check.show}
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      {notesChecked === null ? null : (
        <p className={styles.checked}>
          {leaks.length === 0 ? <Check strokeWidth={1.75} aria-hidden="true" /> : null}
          <span>{m.summaries.check.checked(notesChecked)}</span>
        </p>
      )}
      <p className={styles.note}>{m.summaries.check.paraphrase}</p>
    </section>
  )
}

function verdictOf({ leakCount, runLength }: CharterChecking): string {
  const { checking, none, wouldLeak } = m.summaries.check
  if (leakCount === null || runLength === null) return checking
  return leakCount === 0 ? none(runLength) : wouldLeak(leakCount)
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

function sourceInWords({ source }: CharterLeak): string {
  const { ofPair, ofLoose, ofNote, ofUntitledNote } = m.summaries.leak
  if (source.kind === 'pair') return ofPair(source.partnerName)
  if (source.kind === 'loose') return ofLoose(source.what, source.name)
  const day = asPlainDay(source.heldOn)
  return source.sessionTitle === '' ? ofUntitledNote(day) : ofNote(day, source.sessionTitle)
}
