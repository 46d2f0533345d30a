// The line check: six questions, what they mean at once, and a log that is only added to.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LineCheck } from '../../../../../contract/line-checks'
import {
  findingOf,
  isContradictory,
  isWarning,
  LINE_QUESTIONS,
  type LineAnswers,
  type LineQuestion,
  type LineReply,
} from '../../../../../domain/line-check'
import { useJournal } from '../../../../app/journal/journal-context'
import { m } from '../../../../messages/unlocked'
import { Choice } from '../../../../ui/Choice'
import { FailureNote } from '../../../../ui/FailureNote'
import type { StepProps } from '../step-props'
import { Chains } from './Chains'
import { Finding } from './Finding'
import styles from './lines.module.css'
import { LineLog } from './LineLog'

export function LinesStep({ pair, keep, onGoOn }: StepProps) {
  const { queries } = useJournal()
  const { data: log, error } = useQuery(queries.lineChecks.list.queryOptions({ input: { pairId: pair.id } }))
  if (error) return <FailureNote error={error} />
  if (log === undefined) return null
  return <Questions pair={pair} keep={keep} onGoOn={onGoOn} log={log} />
}

type Replies = Partial<Record<LineQuestion, LineReply>>

const replies: readonly LineReply[] = ['no', 'yes', 'unsure']

function Questions({
  pair,
  keep,
  onGoOn,
  log,
}: Pick<StepProps, 'pair' | 'keep' | 'onGoOn'> & { readonly log: readonly LineCheck[] }) {
  const [said, setSaid] = useState<Replies>(log[0]?.answers ?? {})
  const [reason, setReason] = useState('')
  const words = m.pairs.lines
  const left = LINE_QUESTIONS.filter((question) => said[question] === undefined).length
  const answers = allAnswered(said)
  return (
    <>
      <div className={styles.questions}>
        {LINE_QUESTIONS.map((question) => (
          <Choice
            key={question}
            legend={words.questions[question](pair.partnerName)}
            layout="row"
            // Nothing is chosen before it is answered.
            value={said[question] ?? 'none'}
            onChange={(reply) => {
              if (reply !== 'none') setSaid({ ...said, [question]: reply })
            }}
            options={replies.map((reply) => ({ value: reply, label: words.replies[reply] }))}
          />
        ))}
      </div>
      <Chains pair={pair} onAnswer={setSaid} />
      {answers === undefined ? (
        <p className={styles.left}>{words.open(left)}</p>
      ) : (
        <Finding
          pair={pair}
          answers={answers}
          finding={findingOf(answers)}
          warns={isWarning(findingOf(answers))}
          contradicts={isContradictory(answers)}
          latest={log[0]}
          reason={reason}
          onReason={setReason}
          keep={keep}
          onGoOn={onGoOn}
        />
      )}
      <LineLog log={log} partnerName={pair.partnerName} />
    </>
  )
}

const isReply = (reply: LineReply | undefined): reply is LineReply => reply !== undefined

function allAnswered(said: Replies): LineAnswers | undefined {
  const { partnerReportsToMe, partnerBelowMyReports, iReportToPartner } = said
  const { iAmBelowPartnersReports, sameManager, oneDecides } = said
  return isReply(partnerReportsToMe) &&
    isReply(partnerBelowMyReports) &&
    isReply(iReportToPartner) &&
    isReply(iAmBelowPartnersReports) &&
    isReply(sameManager) &&
    isReply(oneDecides)
    ? {
        partnerReportsToMe,
        partnerBelowMyReports,
        iReportToPartner,
        iAmBelowPartnersReports,
        sameManager,
        oneDecides,
      }
    : undefined
}
