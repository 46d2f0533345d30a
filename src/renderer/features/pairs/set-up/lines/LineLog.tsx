// Every line check there was, newest first. Nothing in it can be changed.
import type { LineCheck } from '../../../../../contract/line-checks'
import { isWarning } from '../../../../../domain/line-check'
import { m } from '../../../../messages/unlocked'
import { GroupTitle } from '../../../../ui/GroupTitle'
import { asPlainDay } from '../../../../ui/local-dates'
import { findingInWords } from './finding-words'
import styles from './lines.module.css'

interface LineLogProps {
  readonly log: readonly LineCheck[]
  readonly partnerName: string
}

export function LineLog({ log, partnerName }: LineLogProps) {
  const words = m.pairs.lines
  if (log.length === 0) return null
  return (
    <section aria-label={words.log} className={styles.log}>
      <GroupTitle as="h3">{words.log}</GroupTitle>
      <ol className={styles.entries}>
        {log.map((check) => (
          <li key={check.id} className={styles.entry}>
            <span className={styles.day}>{words.checkedOn(asPlainDay(check.checkedOn))}</span>
            <span>{findingInWords(check.finding, check.answers, partnerName)}</span>
            {isWarning(check.finding) ? (
              <span className={styles.reason} dir="auto">
                {check.overrideReason === null ? words.undecided : words.goesOn(check.overrideReason)}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
