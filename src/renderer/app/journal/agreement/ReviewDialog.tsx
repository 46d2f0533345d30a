// The partner's words beside those before: what was taken out struck through, what came underlined, comments beside.
import { useState } from 'react'
import type { HandOverComparison, HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { CommentField } from './CommentField'
import { ComparedFacts } from './ComparedFacts'
import { ComparedPassage } from './ComparedPassage'
import dialogs from './dialogs.module.css'
import styles from './ReviewDialog.module.css'
import { answerInWords } from './round-in-words'
import type { SheetInHand } from './sheet-in-hand'
import type { SignedAct } from './SignDialog'
import { changeCountOf, useComparison } from './use-comparison'
import type { Comments } from './use-comments'
import { whyNotAccept } from './why-not'

interface ReviewDialogProps {
  readonly state: HandOverState
  readonly partner: string
  readonly sheet: SheetInHand
  readonly comments: Comments
  readonly onSign: (act: SignedAct, head: string | null) => void
  readonly onClose: () => void
}

export function ReviewDialog(props: ReviewDialogProps) {
  const { state, partner, comments, onClose } = props
  const { review } = m.handover
  const { data, error } = useComparison(state)
  const title = state.title || m.ui.untitled
  const note = state.rounds.find(({ id }) => id === state.head)?.note ?? ''
  return (
    <Dialog
      wide
      title={data?.from === null ? review.titleNew(title) : review.title(title)}
      onClose={onClose}
      actions={<Answers {...props} />}
    >
      <p>
        {answerInWords(state, partner, data && changeCountOf(data, state))}
        {data === undefined || data.from === null ? null : ` · ${review.against(data.from, data.to)}`}
      </p>
      {note === '' ? null : (
        <section className={dialogs.said}>
          <GroupTitle as="h3">{review.noteFrom(partner)}</GroupTitle>
          <p className={dialogs.quoted} dir="auto">
            {note}
          </p>
        </section>
      )}
      <FailureNote error={error} />
      {data === undefined ? null : <ComparedPaper {...props} comparison={data} />}
      {data?.comments.map(({ quote, words }) => (
        <section key={words} className={dialogs.said}>
          <GroupTitle as="h3">{quote === '' ? review.aboutWhole : review.said(partner)}</GroupTitle>
          {quote === '' ? null : (
            <p className={dialogs.quote}>{m.handover.agreement.retracted.reason(quote)}</p>
          )}
          <p className={dialogs.quoted} dir="auto">
            {words}
          </p>
        </section>
      ))}
      <div className={dialogs.start}>
        <CommentField
          label={review.aboutAll}
          words={comments.wordsAt(null)}
          onWrite={(words) => comments.write({ at: null, quote: '', words })}
        />
      </div>
    </Dialog>
  )
}

function ComparedPaper({
  state,
  partner,
  comments,
  comparison,
}: ReviewDialogProps & { readonly comparison: HandOverComparison }) {
  const { review } = m.handover
  const { title, blocks, facts } = comparison
  const isCharter = state.subject.kind === 'charter'
  const lastAt = Math.max(...blocks.map(({ at }) => at ?? -1))
  return (
    <article data-paper="white" className={styles.paper} aria-label={review.page}>
      {/* Of a charter it is the first of the blocks. */}
      {isCharter ? null : (
        <ComparedPassage block={title} label={review.titleLine} isTitle partner={partner} comments={null} />
      )}
      <ComparedFacts facts={facts} />
      {blocks.map((block, index) => (
        <ComparedPassage
          key={index}
          block={block}
          label={isCharter ? labelOf(block.at, lastAt, partner) : null}
          isTitle={isCharter && block.at === 0}
          partner={partner}
          comments={comments}
        />
      ))}
    </article>
  )
}

/** Parts of a charter without a heading of their own: title, purpose, and at its end what each expects. */
function labelOf(at: number | null, lastAt: number, partner: string): string | null {
  const { review } = m.handover
  if (at === 1) return review.purpose
  if (at === lastAt - 1) return review.expects.me
  return at === lastAt ? review.expects.partner(partner) : null
}

function Answers({ state, sheet, comments, onSign, onClose }: ReviewDialogProps) {
  // As it was opened: what comes meanwhile was not read.
  const [head] = useState(state.head)
  const { review } = m.handover
  const reason = whyNotAccept(state, sheet)
  const canSend = comments.all.length > 0 && state.isUnchanged
  return (
    <>
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      {state.can.includes('comment') ? (
        <Button
          kind="quiet"
          disabled={!canSend || reason !== null}
          title={canSend ? undefined : review.noCommentsYet}
          onClick={() => onSign('comment', head)}
        >
          {review.commentOnly}
        </Button>
      ) : null}
      {state.can.includes('counter') ? <Button onClick={onClose}>{review.change}</Button> : null}
      {state.can.includes('accept') ? (
        <Button kind="primary" disabled={reason !== null} onClick={() => onSign('accept', head)}>
          {review.accept}
        </Button>
      ) : null}
    </>
  )
}
