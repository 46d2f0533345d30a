// Follows what the vault says changed and lets those features' queries load again.
import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Feature } from '../../../contract/vault'
import { useJournal, type OpenJournal } from './journal-context'
import { withLine, type LinePage } from './with-line'

type LoadedPages = InfiniteData<LinePage>

/**
 * What an editor opened is its own until it is left, the leak check is asked for after each save, and what was known
 * before a session stays on the page as it was read.
 */
const ownedByEditors: ReadonlySet<string> = new Set([
  'sessions.open',
  'sessions.before',
  'summaries.open',
  'summaries.check',
  'charter.open',
  'charter.check',
  'cards.open',
  'reviews.words',
])
/** At a save of a note, pages of the list are not loaded again: the one line is put into them. */
const keptAtSave: ReadonlySet<string> = new Set([...ownedByEditors, 'sessions.list'])

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
  for await (const { features, sessionId } of await journal.vault.vault.changes({}, { signal })) {
    if (sessionId !== null) {
      void reloadLine(journal, queryClient, sessionId).catch(() => undefined)
      for (const feature of counted) void staleUntilShown(journal, queryClient, feature)
    }
    void reloadDerived(queryClient, sessionId === null ? 'active' : 'none')
    const kept = sessionId === null ? ownedByEditors : keptAtSave
    for (const feature of features) void reload(queryClient, feature, kept)
  }
}

/** What counts the notes it stands in: read again when it is next shown, not while one writes. */
const counted = ['tags', 'people', 'goals', 'mentions'] as const

/** What is put together out of other features: they change, it changes. */
const derived: ReadonlySet<string> = new Set(['insights', 'today', 'rhythm', 'handover', 'reveal'])

const staleUntilShown = (
  { queries }: OpenJournal,
  queryClient: QueryClient,
  feature: (typeof counted)[number],
): Promise<void> => queryClient.invalidateQueries({ queryKey: queries[feature].key(), refetchType: 'none' })

const reloadDerived = (queryClient: QueryClient, refetchType: 'active' | 'none'): Promise<void> =>
  queryClient.invalidateQueries({
    refetchType,
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && derived.has(String(path[0])),
  })

/** The first part of a query's key is its path in the contract: feature and procedure. */
const reload = (queryClient: QueryClient, feature: Feature, kept: ReadonlySet<string>): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [path] }) =>
      Array.isArray(path) && path[0] === feature && !kept.has(`${feature}.${String(path[1])}`),
  })

/** However many pages of the list are loaded, a save costs one line. */
async function reloadLine(
  { vault, queries }: OpenJournal,
  queryClient: QueryClient,
  sessionId: string,
): Promise<void> {
  const line = await vault.sessions.line({ sessionId })
  queryClient.setQueriesData<LoadedPages>(
    { queryKey: queries.sessions.list.key({ type: 'infinite' }) },
    (loaded) => loaded && { ...loaded, pages: loaded.pages.map((page) => withLine(page, line)) },
  )
}
