// Sit-together mode on screen: the shared room, its queries and its sealed drafts. The journal's code is not loaded.
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { TableContext } from '../features/together/table-context'
import { TogetherFrame } from '../features/together/TogetherFrame'
import type { OpenTable } from './clients'
import { createDrafts } from './journal/drafts'
import { createQueryClient } from './journal/queries'
import { useLock } from './journal/use-lock'

export default function Together({ shared, about, draftsKey }: OpenTable) {
  const [queryClient] = useState(createQueryClient)
  const [table] = useState(() => ({
    shared,
    about,
    queries: createTanstackQueryUtils(shared),
    // Beside those of the whole vault, which this key does not open.
    drafts: createDrafts(`${about.vaultId}/together`, draftsKey),
  }))
  useLock()
  return (
    <QueryClientProvider client={queryClient}>
      <TableContext value={table}>
        <TogetherFrame />
      </TableContext>
    </QueryClientProvider>
  )
}
