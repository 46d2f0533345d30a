// TanStack Query on the contract. The vault is the truth and says itself what changed: nothing is refetched by a clock.
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { VaultClient } from '../clients'

export const createQueries = (vault: VaultClient) => createTanstackQueryUtils(vault)
export type Queries = ReturnType<typeof createQueries>

/** `always`: the library would otherwise wait for a network that this app never has. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
