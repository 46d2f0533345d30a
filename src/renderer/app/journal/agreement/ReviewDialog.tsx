// The partner's words beside those before: what was taken out struck through, what came underlined, comments beside.
import { useRef, useState, type RefObject } from 'react'
import type { HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { PartnerTrust } from '../PartnerTrust'
import { ChangedSince } from './ChangedSince'
import { CommentField } from './CommentField'
import { ComparedPaper } from './ComparedPaper'
import dialogs from './dialogs.module.css'
import { ABOUT_ALL, isSame } from './my-comments'
import { named } from './named'
import { NextChange } from './NextChange'
import styles from './ReviewDialog.module.css'
import { againstInWords, answerInWords } from './round-in-words'
import type { SheetInHand } from './sheet-in-hand'
import type { SignedAct } from './use-signing'
import { tableWords } from './table-words'
import { changeCountOf, useComparison } from './use-comparison'
import type { Comments } from './use-comments'
import { whyNotAccept, whyNotComment } from './why-not'

interface ReviewDialogProps {
  readonly state: HandOverState
  readonly partner: string
  readonly sheet: SheetInHand
  readonly comments: Comments
  readonly onSign: (act: SignedAct, head: string | null) => void
  /** To the words on the page. */
  readonly onChange: () => void
  readonly onClose: () => void
}

export function ReviewDialog(props: ReviewDialogProps) {
  const { state, partner, comments, onClose } = props
  const { review } = m.handover
  const { data, error } = useComparison(state)
  const paper = useRef<HTMLElement>(null)
  const changeCount = data && changeCountOf(data, state)
  const title = state.title || m.ui.untitled
  const head = state.rounds.find(({ id }) => id === state.head)
  const note = head?.note ?? ''
  const aboutAll = comments.fields.find((one) => isSame(one, ABOUT_ALL)) ?? ABOUT_ALL
  return (
    <Dialog
      wide
      title={
        head?.act === 'comment'
          ? review.titleComments(partner, title)
          : data?.from === null && !data.isAgainstAgreed
            ? review.titleNew(title)
            : review.title(title)
      }
      onClose={onClose}
      actions={<Answers {...props} paper={paper} changeCount={changeCount ?? 0} />}
    >
      <p>
        {[answerInWords(state, partner, changeCount), data && againstInWords(data, state, partner)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {state.supersedes === null ? null : <p>{m.handover.agreement.replaces(named(state.supersedes))}</p>}
      <PartnerTrust pairId={state.pairId} partnerName={partner} />
      {note === '' ? null : (
        <section className={dialogs.said}>
          <GroupTitle as="h3">{review.noteFrom(partner)}</GroupTitle>
          <p className={dialogs.quoted} dir="auto">
            {note}
          </p>
        </section>
      )}
      <FailureNote error={error} />
      {data === undefined ? null : <ComparedPaper {...props} comparison={data} paperRef={paper} />}
      {data?.comments.map(({ quote, words }, which) => (
        <section key={which} className={dialogs.said}>
          <GroupTitle as="h3">{quote === '' ? review.aboutWhole : review.said(partner)}</GroupTitle>
          {quote === '' ? null : (
            <p className={dialogs.quote} dir="auto">
              {review.quote(quote)}
            </p>
          )}
          <p className={dialogs.quoted} dir="auto">
            {words}
          </p>
        </section>
      ))}
      {data === undefined ? null : <ChangedSince blocks={tableWords(data.blocks)} comments={comments} />}
      <div className={dialogs.start}>
        <CommentField
          label={review.aboutAll}
          words={aboutAll.words}
          onWrite={(words) => comments.write({ ...aboutAll, words })}
        />
      </div>
    </Dialog>
  )
}

interface AnswersProps extends ReviewDialogProps {
  readonly paper: RefObject<HTMLElement | null>
  readonly changeCount: number
}

function Answers({ state, sheet, comments, onSign, onChange, paper, changeCount }: AnswersProps) {
  // As it was opened: what comes meanwhile was not read.
  const [head] = useState(state.head)
  const { review } = m.handover
  const reason = whyNotAccept(state, sheet)
  const noComment = whyNotComment(state, comments.all.length)
  return (
    <>
      <NextChange count={changeCount} paper={paper} />
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      {state.can.includes('comment') ? (
        <Button
          kind="quiet"
          disabled={noComment !== null || reason !== null}
          title={noComment ?? undefined}
          onClick={() => onSign('comment', head)}
        >
          {review.commentOnly}
        </Button>
      ) : null}
      {state.can.includes('counter') ? <Button onClick={onChange}>{review.change}</Button> : null}
      {state.can.includes('accept') ? (
        <Button kind="primary" disabled={reason !== null} onClick={() => onSign('accept', head)}>
          {review.accept}
        </Button>
      ) : null}
    </>
  )
}
