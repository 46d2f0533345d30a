// Sealed drafts of words whose note, summary, card, charter or review was deleted for good: they go, too, for no one could open them again.
import type { OpenJournal } from '../../app/journal/journal-context'
import type { LeftDraft } from '../../app/journal/drafts'

type Journal = Pick<OpenJournal, 'vault' | 'drafts'>

/** As many as the vault is asked about at once. */
const AT_ONCE = 500

/** Rejects when the vault or the page's storage does; then they stay until the next time. */
export async function dropGoneDrafts(journal: Journal): Promise<void> {
  const { vault } = journal
  const left = await journal.drafts.left()
  const gone = await Promise.all([
    goneNotes(journal, left),
    goneOf(
      journal,
      draftsIn(left, 'summary'),
      ({ summaryId }) => summaryId,
      ({ summaryId }) => vault.summaries.open({ summaryId }),
    ),
    goneOf(
      journal,
      draftsIn(left, 'card'),
      ({ cardId }) => cardId,
      ({ cardId }) => vault.cards.open({ cardId }),
    ),
    goneOf(
      journal,
      draftsIn(left, 'charter'),
      ({ charterId }) => charterId,
      ({ charterId }) => vault.charter.open({ charterId }),
    ),
    goneOf(
      journal,
      draftsIn(left, 'review'),
      ({ roundId }) => roundId,
      (home) => roundIn(journal, home),
    ),
  ])
  await Promise.all([...new Set(gone.flat())].map((noteId) => journal.drafts.drop(noteId)))
}

async function goneNotes({ vault }: Journal, left: readonly LeftDraft[]): Promise<string[]> {
  const noteIds = left.filter(({ home }) => home.is === 'session').map(({ noteId }) => noteId)
  const gone: string[] = []
  for (let from = 0; from < noteIds.length; from += AT_ONCE)
    gone.push(...(await vault.trash.goneNotes({ noteIds: noteIds.slice(from, from + AT_ONCE) })))
  return gone
}

type Home = LeftDraft['home']

interface DraftIn<One extends Home> {
  /** Not always the id of its home: words beside a summary have drafts of their own. */
  readonly noteId: string
  readonly home: One
}

type HomeOf<Kind extends Home['is']> = Extract<Home, { readonly is: Kind }>

const draftsIn = <Kind extends Home['is']>(
  left: readonly LeftDraft[],
  kind: Kind,
): readonly DraftIn<HomeOf<Kind>>[] => {
  const isOfKind = (home: Home): home is HomeOf<Kind> => home.is === kind
  return left.flatMap(({ noteId, home }) => (isOfKind(home) ? [{ noteId, home }] : []))
}

/** Drafts whose homes can neither be opened nor lie in the trash, themselves or with their pair. */
async function goneOf<One extends Home>(
  { vault }: Journal,
  drafts: readonly DraftIn<One>[],
  idOf: (home: One) => string,
  open: (home: One) => Promise<unknown>,
): Promise<string[]> {
  if (drafts.length === 0) return []
  const trashed = new Set((await vault.trash.list({})).map(({ id }) => id))
  const gone = drafts.map(async ({ noteId, home }) => {
    if (trashed.has(idOf(home)) || trashed.has(home.pairId)) return []
    return (await isThere(() => open(home))) ? [] : [noteId]
  })
  return (await Promise.all(gone)).flat()
}

/** Rejects with NOT_FOUND where the round is not there. */
async function roundIn({ vault }: Journal, { pairId, roundId }: Extract<Home, { readonly is: 'review' }>) {
  const { rounds } = await vault.reviews.ofPair({ pairId })
  if (!rounds.some(({ id }) => id === roundId)) throw Object.assign(new Error('gone'), { code: 'NOT_FOUND' })
}

async function isThere(open: () => Promise<unknown>): Promise<boolean> {
  try {
    await open()
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'NOT_FOUND')
  }
}
