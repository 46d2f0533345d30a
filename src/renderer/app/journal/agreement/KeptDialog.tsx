// Words of mine that a hand-over put aside, and the way back for them.
import { useMutation, useQuery } from '@tanstack/react-query'
import type { HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { asMoment } from '../../../ui/local-dates'
import { useJournal } from '../journal-context'
import styles from './dialogs.module.css'
import { PaperOf } from './RoundDialog'
import type { SheetInHand } from './sheet-in-hand'

interface KeptDialogProps {
  readonly state: HandOverState
  readonly sheet: SheetInHand
  readonly onClose: () => void
}

export function KeptDialog({ state: { subject, status }, sheet, onClose }: KeptDialogProps) {
  const { queries } = useJournal()
  const { kept } = m.handover
  const { data, error } = useQuery(queries.handover.kept.queryOptions({ input: { subject }, gcTime: 0 }))
  const bring = useMutation(
    queries.handover.bringBack.mutationOptions({
      onSuccess: () => {
        sheet.onChanged()
        onClose()
      },
    }),
  )
  const mayChange = (status === 'draft' || status === 'answered') && sheet.isSaved
  return (
    <Dialog wide title={kept.title} onClose={onClose}>
      <p>{kept.lead}</p>
      {data?.map(({ id, keptAt, words }) => (
        <section key={id} className={styles.said}>
          <div className={styles.head}>
            <GroupTitle as="h3">{kept.at(asMoment(keptAt))}</GroupTitle>
            <Button
              disabled={!mayChange}
              busy={bring.isPending}
              onClick={() => bring.mutate({ subject, keptId: id, baseRevision: sheet.revision })}
            >
              {kept.bringBack}
            </Button>
          </div>
          <PaperOf words={words} stamp={{ words: kept.stamp, isAgreed: false }} />
        </section>
      ))}
      <FailureNote error={error ?? bring.error} />
    </Dialog>
  )
}
