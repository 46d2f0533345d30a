// The open vault on screen: hands the vault, its queries and the sealed drafts to everything below, then draws the frame.
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createAttachmentSource } from '../features/attachments/attachment-source'
import { dropGoneDrafts } from '../features/trash/gone-drafts'
import { bridge } from './bridge'
import type { OpenVault } from './clients'
import { createDrafts } from './journal/drafts'
import { Frame } from './journal/Frame'
import { JournalContext, type OpenJournal } from './journal/journal-context'
import { parsePlace, type Place } from './journal/place'
import { createQueries, createQueryClient } from './journal/queries'
import { createSpeller } from './journal/speller'
import { lastPlace } from './workspace'

interface Start {
  readonly journal: OpenJournal
  readonly place: Place | null
}

export default function Journal({ vault, about, draftsKey, bytes }: OpenVault) {
  const [queryClient] = useState(createQueryClient)
  const [start, setStart] = useState<Start | null>(null)

  // IndexedDB answers later.
  useEffect(() => {
    let isHere = true
    void prepare({ vault, about, draftsKey, bytes }).then((ready) => {
      if (isHere) setStart(ready)
    })
    return () => {
      isHere = false
    }
  }, [vault, about, draftsKey, bytes])

  if (start === null) return null
  return (
    <QueryClientProvider client={queryClient}>
      <JournalContext value={start.journal}>
        <Frame startAt={start.place} />
      </JournalContext>
    </QueryClientProvider>
  )
}

async function prepare({ vault, about, draftsKey, bytes }: OpenVault): Promise<Start> {
  const attachments = createAttachmentSource({ bytes, vault, shell: bridge })
  const drafts = createDrafts(about.vaultId, draftsKey)
  // What was deleted for good leaves no draft either; those of a vault that does not answer stay.
  await dropGoneDrafts({ vault, drafts }).catch(() => undefined)
  const place = await lastPlace(about.vaultId).then(parsePlace, () => null)
  return {
    journal: { vault, about, drafts, attachments, queries: createQueries(vault), speller: createSpeller() },
    place,
  }
}
