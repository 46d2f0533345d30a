// What left, from the very bytes that were kept: to look at, to save again, or to let go of.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Disclosure } from '../../../contract/summaries'
import { ExportDialog } from '../../app/journal/exporting/ExportDialog'
import { FileLook } from '../../app/journal/exporting/FileLook'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { asMoment } from '../../ui/local-dates'

interface WhatLeftProps {
  readonly entry: Disclosure
  readonly onClose: () => void
}

export function WhatLeft({ entry, onClose }: WhatLeftProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const [exportId, setExportId] = useState<string | null>(null)
  const [isLettingGo, setLettingGo] = useState(false)
  const { kept: words } = m.exporting
  const kept = useQuery(
    queries.exports.kept.queryOptions({ input: { disclosureId: entry.id }, gcTime: 0, staleTime: 0 }),
  )
  const again = useMutation(
    queries.exports.again.mutationOptions({ onSuccess: (waiting) => setExportId(waiting.exportId) }),
  )
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() })
    onClose()
  }
  if (exportId !== null) return <ExportDialog exportId={exportId} onDone={refresh} />
  if (isLettingGo) return <LetGo entry={entry} onClose={() => setLettingGo(false)} onDone={refresh} />
  return (
    <Dialog
      wide
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={() => setLettingGo(true)}>
            {m.register.letGo}
          </Button>
          <Button
            kind="primary"
            busy={again.isPending}
            disabled={!kept.data}
            onClick={() => again.mutate({ disclosureId: entry.id })}
          >
            {words.saveAgain}
          </Button>
        </>
      }
    >
      <p>{`${entry.fileName || m.register.copied} · ${asMoment(entry.at)} · ${m.register.sealedFor[entry.sealedFor]}`}</p>
      {kept.data === null ? <p>{words.gone}</p> : null}
      {kept.data ? <FileLook facts={kept.data.facts} look={kept.data.look} /> : null}
      <FailureNote error={kept.error ?? again.error} />
    </Dialog>
  )
}

/** What all kept files of one subject are about. */
function aboutOf(kind: Disclosure['kind']): keyof typeof m.register.letGoText {
  if (kind === 'reveal') return 'reveal'
  return kind === 'card' || kind === 'calendar' ? 'pair' : 'document'
}

interface LetGoProps {
  readonly entry: Disclosure
  readonly onClose: () => void
  readonly onDone: () => void
}

function LetGo({ entry: { subjectId, kind }, onClose, onDone }: LetGoProps) {
  const { queries } = useJournal()
  const forget = useMutation(queries.exports.forget.mutationOptions({ onSuccess: onDone }))
  return (
    <Dialog
      title={m.register.letGoTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="danger" busy={forget.isPending} onClick={() => forget.mutate({ subjectId })}>
            {m.register.letGoYes}
          </Button>
        </>
      }
    >
      <p>{m.register.letGoText[aboutOf(kind)]}</p>
      <FailureNote error={forget.error} />
    </Dialog>
  )
}
