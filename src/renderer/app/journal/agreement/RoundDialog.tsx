// One round, to be read: its words, its note, its comments; and its file, as often as it is wished.
import { useQuery } from '@tanstack/react-query'
import type { HandOverState, RoundLine, RoundWords } from '../../../../contract/handover'
import { CharterPaper } from '../../../features/charter/CharterPaper'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { joinClasses } from '../../../ui/join-classes'
import { asMoment } from '../../../ui/local-dates'
import { useJournal } from '../journal-context'
import styles from './dialogs.module.css'
import { actInWords } from './round-in-words'
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
  const quoted = joinClasses(styles.quoted, line.side === 'me' && styles.mine)
  return (
    <Dialog
      wide
      title={history.dialog(line.number, state.title || m.ui.untitled)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onSave}>{agreement.file.again}</Button>
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
      {line.note === '' ? null : (
        <section className={styles.said}>
          <GroupTitle as="h3">{history.note}</GroupTitle>
          <p className={quoted} dir="auto">
            {line.note}
          </p>
        </section>
      )}
      {line.comments.map(({ at, quote, words }) => (
        <section key={`${String(at)} ${words}`} className={styles.said}>
          {quote === '' ? null : (
            <p className={styles.quote} dir="auto">
              {m.handover.agreement.retracted.reason(quote)}
            </p>
          )}
          <p className={quoted} dir="auto">
            {words}
          </p>
        </section>
      ))}
      <FailureNote error={error} />
      {data === undefined ? null : <PaperOf words={data} version={line.number} />}
      <p className={styles.faint}>
        {history.fingerprint}: <code className={styles.fingerprint}>{line.id}</code>
      </p>
    </Dialog>
  )
}

/** The words as a page. */
export function PaperOf({ words, version }: { readonly words: RoundWords; readonly version: number }) {
  return words.kind === 'summary' ? (
    <SummaryPaper {...words} />
  ) : (
    <CharterPaper isInside content={words.content} names={words.names} version={version} />
  )
}
