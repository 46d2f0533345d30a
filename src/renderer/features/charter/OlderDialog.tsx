// A charter of an earlier time, to be read.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { stampOf } from './charter-stamp'
import { CharterPaper } from './CharterPaper'

interface OlderDialogProps {
  readonly charterId: string
  readonly onClose: () => void
}

export function OlderDialog({ charterId, onClose }: OlderDialogProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery(queries.charter.open.queryOptions({ input: { charterId }, gcTime: 0 }))
  const last = data?.versions[0]?.version ?? 0
  return (
    <Dialog title={m.charter.earlier.title} wide onClose={onClose}>
      <FailureNote error={error} />
      {data === undefined ? null : (
        <CharterPaper
          isInside
          content={data.content}
          names={data.names}
          version={data.isReady ? last : last + 1}
          stamp={stampOf({
            status: data.status,
            handOver: undefined,
            isUnchanged: true,
            isWritten: false,
            partner: '',
          })}
        />
      )}
    </Dialog>
  )
}
