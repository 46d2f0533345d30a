// What the answers mean, in words; and the button that logs them, against a warning with a reason.
import Check from 'lucide-react/icons/check'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { useRef } from 'react'
import type { LineCheck } from '../../../../../contract/line-checks'
import type { Pair } from '../../../../../contract/pairs'
import { LINE_QUESTIONS, type LineAnswers, type LineFinding } from '../../../../../domain/line-check'
import { useJournal } from '../../../../app/journal/journal-context'
import { m } from '../../../../messages/unlocked'
import { Button } from '../../../../ui/Button'
import { localNow } from '../../../../ui/local-dates'
import { TextArea } from '../../../../ui/TextArea'
import { useSubmitOnce } from '../../../../ui/use-submit-once'
import type { Keep } from '../use-saving'
import { findingInWords } from './finding-words'
import styles from './lines.module.css'

interface FindingProps {
  readonly pair: Pair
  readonly answers: LineAnswers
  readonly finding: LineFinding
  readonly warns: boolean
  readonly contradicts: boolean
  readonly latest: LineCheck | undefined
  /** Why one goes on against a warning; it outlives an answer that is changed. */
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly keep: Keep
  readonly onGoOn: () => void
}

export function Finding({ pair, answers, finding, ...rest }: FindingProps) {
  const { warns, contradicts, latest, reason, onReason, keep, onGoOn } = rest
  const { vault } = useJournal()
  const once = useSubmitOnce()
  const found = useRef<HTMLDivElement>(null)
  const words = m.pairs.lines
  const { says } = words.findings[finding]
  const isReasoned = warns && reason.trim() !== ''
  const logged = latest !== undefined && isSame(latest.answers, answers) ? latest : null
  const settledBy = logged?.overrideReason ?? null
  const record = () => {
    // The log is only added to: a second press would stay in it.
    if (!once.claim()) return
    void keep(() =>
      vault.lineChecks.record({
        pairId: pair.id,
        answers,
        checkedOn: localNow().slice(0, 10),
        overrideReason: isReasoned ? reason.trim() : null,
      }),
    )
      .then(
        () => {
          onReason('')
          if (isReasoned) onGoOn()
          // The button goes: what it was about stays.
          else found.current?.focus()
        },
        () => undefined,
      )
      .finally(once.release)
  }
  return (
    <div className={styles.finding}>
      <div ref={found} tabIndex={-1} role="status" className={styles.found}>
        <p className={styles.name}>
          {finding === 'clear' ? (
            <Check strokeWidth={2} aria-hidden="true" />
          ) : (
            <CircleAlert strokeWidth={2} aria-hidden="true" />
          )}
          {findingInWords(finding, answers, pair.partnerName)}
        </p>
        <p>{says}</p>
        {contradicts ? <p>{words.contradiction}</p> : null}
      </div>
      {settledBy === null ? null : <p dir="auto">{words.goesOn(settledBy)}</p>}
      {warns && settledBy === null ? (
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      ) : null}
      {logged !== null && !isReasoned ? null : (
        <Button className={styles.record} onClick={record}>
          {isReasoned ? words.recordReason : words.record}
        </Button>
      )}
    </div>
  )
}

const isSame = (one: LineAnswers, other: LineAnswers): boolean =>
  LINE_QUESTIONS.every((question) => one[question] === other[question])
