// The agreement on one summary or charter: who has signed, what can be done now, and the rounds so far.
// Invariant: what is possible is what the vault says; this only draws it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { HandOverState, HandOverSubject } from '../../../../contract/handover'
import type { Pair } from '../../../../contract/pairs'
import { firstName } from '../../../../domain/first-name'
import { m } from '../../../messages/unlocked'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { useJournal } from '../journal-context'
import type { Asked } from './asked'
import styles from './AgreementPanel.module.css'
import { KeptDialog } from './KeptDialog'
import { RetractDialog } from './RetractDialog'
import { ReviewDialog } from './ReviewDialog'
import { RoundDialog } from './RoundDialog'
import { Rounds } from './Rounds'
import type { SheetInHand } from './sheet-in-hand'
import { Signatures } from './Signatures'
import { SignDialog } from './SignDialog'
import { Standing } from './Standing'
import { UnsentDialog } from './UnsentDialog'
import { UnsentWords } from './UnsentWords'
import { useHandOverFile } from './use-hand-over-file'
import { useUnsent } from './use-unsent'

interface AgreementPanelProps {
  readonly subject: HandOverSubject
  readonly pair: Pair
  readonly sheet: SheetInHand
  readonly onPairing: () => void
  readonly onOpen: (subject: HandOverSubject) => void
}

export function AgreementPanel(props: AgreementPanelProps) {
  const { subject } = props
  const { queries } = useJournal()
  const { data: state, error } = useQuery(queries.handover.state.queryOptions({ input: { subject } }))
  return (
    <section className={styles.panel} aria-label={m.handover.agreement.title}>
      <GroupTitle>{m.handover.agreement.title}</GroupTitle>
      <FailureNote error={error} />
      {state === undefined ? null : <Agreement {...props} state={state} />}
    </section>
  )
}

function Agreement({
  subject,
  pair,
  sheet,
  onPairing,
  onOpen,
  state,
}: AgreementPanelProps & { readonly state: HandOverState }) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const partner = firstName(pair.partnerName)
  const [asked, setAsked] = useState<Asked | null>(null)
  const file = useHandOverFile(subject, partner)
  const unsent = useUnsent(subject, pair.id)
  const { comments, reason } = unsent
  const close = () => setAsked(null)
  // What came meanwhile was not read: it is opened anew.
  const backToReview = () => setAsked({ is: 'review', head: state.head })
  const toSheet = () => {
    flushSync(close)
    sheet.onWrite()
  }
  const reviewed =
    asked?.is === 'review' || (asked?.is === 'sign' && asked.isFromReview) ? asked.head : undefined
  const saveAgain = (roundId: string | null) => file.save({ roundId, head: state.head, isFresh: false })
  const know = (next: HandOverState) =>
    queryClient.setQueryData(queries.handover.state.queryKey({ input: { subject } }), next)
  const takeBack = useMutation(
    queries.handover.takeBack.mutationOptions({
      onSuccess: (next) => {
        know(next)
        sheet.onChanged()
      },
    }),
  )
  const supersede = useMutation(
    queries.handover.supersede.mutationOptions({ onSuccess: (made) => onOpen(made.subject) }),
  )
  const signed = (next: HandOverState) => {
    know(next)
    close()
    sheet.onChanged()
    file.save({ roundId: null, head: next.head, isFresh: true })
  }

  const standing = (
    <Standing
      key="standing"
      state={state}
      sheet={sheet}
      partner={partner}
      isBusy={takeBack.isPending || supersede.isPending || file.isSaving}
      saidOfFile={file.saidAt(state.head)}
      onAsk={setAsked}
      onPairing={onPairing}
      onOpen={onOpen}
      onSave={() => saveAgain(null)}
      onTakeBack={() => takeBack.mutate({ subject })}
      onSupersede={() => supersede.mutate({ subject })}
    />
  )
  const signatures = <Signatures key="signatures" pair={pair} state={state} onPairing={onPairing} />

  return (
    <>
      {/* While it is my turn, what is asked of me stands first, also where there is little room. */}
      {state.status === 'answered' ? [standing, signatures] : [signatures, standing]}
      <UnsentWords unsent={unsent} state={state} onAsk={setAsked} />
      <p role="status" className={styles.outcome}>
        {file.saidAt(state.head)}
      </p>
      <FailureNote error={takeBack.error ?? supersede.error} />
      <Rounds state={state} partner={partner} onAsk={setAsked} />
      {/* Before the comparison, which it may lie upon: closed first, it gives the focus back into it. */}
      {asked?.is === 'sign' ? (
        <SignDialog
          act={asked.act}
          head={asked.head}
          state={state}
          pair={pair}
          sheet={sheet}
          unsent={unsent}
          onSigned={signed}
          onClose={asked.isFromReview ? backToReview : close}
        />
      ) : null}
      {reviewed === undefined ? null : (
        <ReviewDialog
          key={reviewed}
          state={state}
          partner={partner}
          sheet={sheet}
          comments={comments}
          onSign={(act, head) => setAsked({ is: 'sign', act, head, isFromReview: true })}
          onChange={toSheet}
          onClose={close}
        />
      )}
      {asked?.is === 'retract' ? (
        <RetractDialog state={state} partner={partner} reason={reason} onSigned={signed} onClose={close} />
      ) : null}
      {asked?.is === 'round' ? (
        <RoundDialog
          state={state}
          line={asked.line}
          partner={partner}
          onSave={() => {
            close()
            saveAgain(asked.line.id)
          }}
          onClose={close}
        />
      ) : null}
      {asked?.is === 'unsent' ? <UnsentDialog comments={comments} onClose={close} /> : null}
      {asked?.is === 'kept' ? <KeptDialog state={state} sheet={sheet} onClose={close} /> : null}
    </>
  )
}
