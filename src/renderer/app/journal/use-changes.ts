// Follows what the vault says changed and lets those features' queries load again.
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Feature } from '../../../contract/vault'
import { useJournal, type OpenJournal } from './journal-context'

/** What an editor opened is its own until it is left, and the leak check is asked for after each save. */
const ownedByEditors = new Set(['open', 'check'])

export function useChanges(): void {
  const journal = useJournal()
  const queryClient = useQueryClient()

  useEffect(() => {
    const leaving = new AbortController()
    // It ends with an error when the vault ends; that is said elsewhere.
    follow(journal, queryClient, leaving.signal).catch(() => undefined)
    return () => leaving.abort()
  }, [journal, queryClient])
}

async function follow(journal: OpenJournal, queryClient: QueryClient, signal: AbortSignal): Promise<void> {
  for await (const { features } of await journal.vault.vault.changes({}, { signal })) {
    for (const feature of features) void reload(journal, queryClient, feature)
  }
}

function reload({ queries }: OpenJournal, queryClient: QueryClient, feature: Feature): Promise<void> {
  return queryClient.invalidateQueries({
    queryKey: queries[feature].key(),
    predicate: ({ queryKey: [path] }) => !(Array.isArray(path) && ownedByEditors.has(String(path[1]))),
  })
}
