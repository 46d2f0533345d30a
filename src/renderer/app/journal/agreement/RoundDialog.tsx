// One round, to be read: its words, its note, its comments; and its file, as often as it is wished.
import { useQuery } from '@tanstack/react-query'
import type { HandOverState, RoundLine, RoundWords } from '../../../../contract/handover'
import { CharterPaper } from '../../../features/charter/CharterPaper'
import type { Stamp } from '../../../features/charter/charter-stamp'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { joinClasses } from '../../../ui/join-classes'
import { asMoment } from '../../../ui/local-dates'
import { useJournal } from '../journal-context'
import styles from './dialogs.module.css'
import { actInWords, signersInWords } from './round-in-words'
import { signersOf } from './signers-of'
import { SummaryPaper } from './SummaryPaper'

interface RoundDialogProps {
  readonly state: HandOverState
  readonly line: RoundLine
  readonly partner: string
  readonly onSave: () => void
  readonly onClose: () => void
}

export function RoundDialog({ state, line, partner, onSave, onClose }: RoundDialogProps) {
  const { queries } = useJournal()
  const { history, inbox, agreement } = m.handover
  const { data, error } = useQuery(
    queries.handover.round.queryOptions({ input: { subject: state.subject, roundId: line.id }, gcTime: 0 }),
  )
  const moment = asMoment(line.at)
  const signers = signersOf(state.rounds, line)
  const quoted = joinClasses(styles.quoted, line.side === 'me' && styles.mine)
  return (
    <Dialog
      wide
      title={history.dialog(line.number, state.title || m.ui.untitled)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onSave}>
            {state.isFileDue && line.id === state.head ? agreement.file.first : agreement.file.again}
          </Button>
          <Button kind="primary" data-start onClick={onClose}>
            {m.ui.close}
          </Button>
        </>
      }
    >
      <p>
        {actInWords(line, partner)} · {line.isClockOdd ? inbox.atOddClock(partner, moment) : moment}
        {line.isTaken ? null : ` · ${history.crossed}`}
      </p>
      {/* The page of a charter says it in its corner. */}
      {state.subject.kind === 'charter' ? null : (
        <p className={styles.quote}>{signersInWords(signers, partner)}</p>
      )}
      {line.note === '' ? null : (
        <section className={styles.said}>
          <GroupTitle as="h3">{history.note}</GroupTitle>
          <p className={quoted} dir="auto">
            {line.note}
          </p>
        </section>
      )}
      {line.comments.map(({ quote, words }, which) => (
        <section key={which} className={styles.said}>
          {quote === '' ? null : (
            <p className={styles.quote} dir="auto">
              {m.handover.review.quote(quote)}
            </p>
          )}
          <p className={quoted} dir="auto">
            {words}
          </p>
        </section>
      ))}
      <FailureNote error={error} />
      {data === undefined ? null : (
        <PaperOf
          words={data}
          stamp={{ words: signersInWords(signers, partner), isAgreed: signers === 'both' }}
        />
      )}
      <details className={styles.faint}>
        <summary>{history.details}</summary>
        {history.fingerprint}: <code className={styles.fingerprint}>{line.id}</code>
      </details>
    </Dialog>
  )
}

interface PaperOfProps {
  readonly words: RoundWords
  readonly stamp: Stamp
}

/** The words as a page. */
export function PaperOf({ words, stamp }: PaperOfProps) {
  return words.kind === 'summary' ? (
    <SummaryPaper {...words} />
  ) : (
    <CharterPaper isInside content={words.content} names={words.names} version={null} stamp={stamp} />
  )
}
