// Sealed drafts of words whose note, summary or card was deleted for good: they go, too, for no one could open them again.
import type { OpenJournal } from '../../app/journal/journal-context'
import type { LeftDraft } from '../../app/journal/drafts'

type Journal = Pick<OpenJournal, 'vault' | 'drafts'>

/** As many as the vault is asked about at once. */
const AT_ONCE = 500

/** Rejects when the vault or the page's storage does; then they stay until the next time. */
export async function dropGoneDrafts(journal: Journal): Promise<void> {
  const left = await journal.drafts.left()
  const gone = await Promise.all([
    goneNotes(journal, left),
    goneSummaries(journal, left),
    goneCards(journal, left),
  ])
  await Promise.all(gone.flat().map((id) => journal.drafts.drop(id)))
}

async function goneNotes({ vault }: Journal, left: readonly LeftDraft[]): Promise<string[]> {
  const noteIds = left.filter(({ home }) => home.is === 'session').map(({ noteId }) => noteId)
  const gone: string[] = []
  for (let from = 0; from < noteIds.length; from += AT_ONCE)
    gone.push(...(await vault.trash.goneNotes({ noteIds: noteIds.slice(from, from + AT_ONCE) })))
  return gone
}

/** Neither to be opened nor in the trash. */
async function goneSummaries({ vault }: Journal, left: readonly LeftDraft[]): Promise<string[]> {
  const summaries = left.flatMap(({ home }) => (home.is === 'summary' ? [home] : []))
  if (summaries.length === 0) return []
  const trashed = new Set((await vault.trash.list({})).map(({ id }) => id))
  const gone = summaries.map(async ({ summaryId, pairId }) => {
    if (trashed.has(summaryId) || trashed.has(pairId)) return []
    return (await isThere(() => vault.summaries.open({ summaryId }))) ? [] : [summaryId]
  })
  return (await Promise.all(gone)).flat()
}

async function goneCards({ vault }: Journal, left: readonly LeftDraft[]): Promise<string[]> {
  const cards = left.flatMap(({ home }) => (home.is === 'card' ? [home] : []))
  if (cards.length === 0) return []
  const trashed = new Set((await vault.trash.list({})).map(({ id }) => id))
  const gone = cards.map(async ({ cardId, pairId }) => {
    if (trashed.has(cardId) || trashed.has(pairId)) return []
    return (await isThere(() => vault.cards.open({ cardId }))) ? [] : [cardId]
  })
  return (await Promise.all(gone)).flat()
}

async function isThere(open: () => Promise<unknown>): Promise<boolean> {
  try {
    await open()
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'NOT_FOUND')
  }
}
