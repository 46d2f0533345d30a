// What every part of sit-together mode works with.
import type { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { createContext, useContext } from 'react'
import type { AboutTable, TogetherClient } from '../../app/clients'
import type { Drafts } from '../../app/journal/drafts'

export interface SharedTable {
  readonly shared: TogetherClient
  readonly about: AboutTable
  readonly queries: ReturnType<typeof createTanstackQueryUtils<TogetherClient>>
  readonly drafts: Drafts
}

export const TableContext = createContext<SharedTable | null>(null)

export function useTable(): SharedTable {
  const table = useContext(TableContext)
  if (table === null) throw new Error('used outside sit-together mode')
  return table
}
