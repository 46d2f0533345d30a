// The last look before a signature: what leaves, to whom, and a note. Invariant: nothing is signed but by its button.
import { useState } from 'react'
import type { HandOverState } from '../../../../contract/handover'
import type { Pair } from '../../../../contract/pairs'
import { firstName } from '../../../../domain/first-name'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextArea } from '../../../ui/TextArea'
import { SaidLeaks } from '../leaks/SaidLeaks'
import { PartnerTrust } from '../PartnerTrust'
import { EmptyHeadings } from './EmptyHeadings'
import { LeavingComments, OnPurpose } from './LeavingWords'
import styles from './dialogs.module.css'
import { placedIn } from './my-comments'
import { named } from './named'
import type { Comments } from './use-comments'
import { useSigning, type SignedAct, type Signing } from './use-signing'
import { useWordsNow, type WordsNow } from './words-now'

interface SignDialogProps extends Signing {
  readonly pair: Pair
  readonly onClose: () => void
}

const NOTE_LETTERS = 2_000

export function SignDialog({ pair, onClose, ...asked }: SignDialogProps) {
  const { act, state, head, unsent } = asked
  const { comments, note } = unsent
  const { signing } = m.handover
  const partner = firstName(pair.partnerName)
  const [isTyped, setTyped] = useState(false)
  const words = useWordsNow(state.subject)
  const sign = useSigning(asked)
  // The vault signs none but the round that was read.
  const isOvertaken = act !== 'propose' && head !== state.head
  const leave = () => {
    // After a refusal the note is there again when it is tried anew.
    if (isTyped && sign.error === null) note.undo()
    onClose()
  }
  return (
    <Dialog
      title={signing.title[act](partner)}
      holdsWords
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{m.ui.cancel}</Button>
          <Button
            kind="primary"
            disabled={words === undefined}
            busy={sign.isPending}
            onClick={() => {
              if (words !== undefined) sign.mutate(words)
            }}
          >
            {act === 'comment' ? signing.send : signing.sign}
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        <div>
          <dt>{signing.what}</dt>
          <dd dir="auto">
            {whatLeaves(act, state, words, comments.all.length)}
            <OnPurpose {...asked} />
          </dd>
        </div>
        <LeavingComments {...asked} />
        <div>
          <dt>{signing.toWhom}</dt>
          <dd>
            <span dir="auto">{pair.partnerName}</span>
            <PartnerTrust pairId={pair.id} partnerName={partner} />
          </dd>
        </div>
      </dl>
      {act === 'propose' || act === 'counter' ? (
        <EmptyHeadings headings={words?.emptyHeadings ?? []} />
      ) : null}
      {act === 'comment' || state.supersedes === null ? null : (
        <p className={styles.strong}>{m.handover.agreement.replaces(named(state.supersedes))}</p>
      )}
      <p>{(state.trust === 'compared' ? signing.sealed : signing.sealedNotCompared)(partner)}</p>
      {act === 'accept' ? <Accepting state={state} partner={partner} comments={comments} /> : null}
      {act === 'comment' ? <p>{signing.commentMeans}</p> : null}
      {act === 'accept' ? null : (
        <TextArea
          label={signing.note(partner)}
          hint={signing.noteHint}
          rows={3}
          maxLength={NOTE_LETTERS}
          dir="auto"
          value={note.held}
          onChange={(event) => {
            setTyped(true)
            note.put(event.target.value)
          }}
        />
      )}
      <p className={styles.faint}>{signing.next}</p>
      {isOvertaken ? (
        <p className={styles.strong} role="status">
          {signing.overtaken(partner)}
        </p>
      ) : null}
      <SaidLeaks
        subject={state.subject}
        error={sign.error}
        triedAt={sign.submittedAt}
        note={note.held}
        comments={act === 'propose' ? [] : placedIn(words?.blocks ?? [], comments.all)}
      />
    </Dialog>
  )
}

interface AcceptingProps {
  readonly state: HandOverState
  readonly partner: string
  readonly comments: Comments
}

function Accepting({ state, partner, comments }: AcceptingProps) {
  const { signing } = m.handover
  return (
    <>
      <p>{signing.acceptMeans(partner)}</p>
      {state.isUnchanged ? null : <p className={styles.strong}>{signing.mineAside}</p>}
      {comments.all.length === 0 ? null : (
        <p className={styles.strong}>{signing.commentsStay(comments.all.length)}</p>
      )}
    </>
  )
}

function whatLeaves(
  act: SignedAct,
  state: HandOverState,
  words: WordsNow | undefined,
  commentCount: number,
): string {
  const { signing } = m.handover
  if (act === 'comment') return signing.onlyComments(commentCount)
  if (act === 'accept') return signing.signatureOn(state.title || m.ui.untitled)
  const whole = signing.words(words?.title || m.ui.untitled, words?.wordCount ?? 0)
  return act === 'counter' && commentCount > 0 ? `${whole} ${signing.comments(commentCount)}` : whole
}
