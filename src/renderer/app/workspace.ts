// What the page keeps on this machine: the last place by ids, and sealed drafts of words not yet saved.
// Invariant: nothing readable is written; a draft is AES-256-GCM under a key that lives in memory only.
import { Dexie, type Table } from 'dexie'
import type { NotePart } from '../../contract/sessions'
import type { LeftWords } from '../editor/left-words'
import type { Words } from '../editor/words'

/** Where the words belong, by ids alone. */
export type DraftHome =
  | {
      readonly is: 'session'
      readonly pairId: string
      readonly sessionId: string
      /** Absent in drafts of a version that knew only the note. */
      readonly part?: NotePart
    }
  | { readonly is: 'summary'; readonly pairId: string; readonly summaryId: string }
  | { readonly is: 'card'; readonly pairId: string; readonly cardId: string }
  | { readonly is: 'charter'; readonly pairId: string; readonly charterId: string }
  | { readonly is: 'review'; readonly pairId: string; readonly roundId: string }

export interface SealedDraft {
  readonly vaultId: string
  /** The note, the summary, the card, the charter, or the round of a review. */
  readonly noteId: string
  readonly baseRevision: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
  /** Epoch milliseconds. */
  readonly at: number
  readonly home: DraftHome
}

interface LastPlace {
  readonly vaultId: string
  readonly place: unknown
}

class WorkspaceDatabase extends Dexie {
  declare readonly drafts: Table<SealedDraft, [string, string]>
  declare readonly places: Table<LastPlace, string>

  constructor() {
    super('duologue-workspace')
    this.version(1).stores({ drafts: '[vaultId+noteId], vaultId', places: 'vaultId' })
  }
}

const database = new WorkspaceDatabase()

type DraftPlace = Pick<SealedDraft, 'vaultId' | 'noteId' | 'baseRevision' | 'home'>

/** Replaces the draft of this note. Throws if IndexedDB refuses (a full disk). */
export async function sealDraft(key: CryptoKey, place: DraftPlace, words: Words): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify({ title: words.title, document: words.document }))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(place) },
    key,
    plain,
  )
  await database.drafts.put({ ...place, iv, sealed, at: Date.now() })
}

export async function dropDraft(vaultId: string, noteId: string): Promise<void> {
  await database.drafts.delete([vaultId, noteId])
}

/** Oldest first; still sealed. */
export async function draftsOf(vaultId: string): Promise<SealedDraft[]> {
  const drafts = await database.drafts.where('vaultId').equals(vaultId).toArray()
  return drafts.toSorted((one, other) => one.at - other.at)
}

/** Null if there is no draft, or if it was not sealed by this key for this note and revision. */
export async function openDraft(key: CryptoKey, vaultId: string, noteId: string): Promise<LeftWords | null> {
  const draft = await database.drafts.get([vaultId, noteId])
  if (draft === undefined) return null
  try {
    const { iv, sealed } = draft
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: boundTo(draft) },
      key,
      sealed,
    )
    const words = wordsOf(JSON.parse(new TextDecoder().decode(plain)))
    return words === null ? null : { ...words, baseRevision: draft.baseRevision }
  } catch {
    return null
  }
}

export async function rememberPlace(vaultId: string, place: unknown): Promise<void> {
  await database.places.put({ vaultId, place })
}

/** As it was remembered; whoever reads it checks it. */
export async function lastPlace(vaultId: string): Promise<unknown> {
  return (await database.places.get(vaultId))?.place
}

const boundTo = (place: Pick<SealedDraft, 'vaultId' | 'noteId' | 'baseRevision'>) =>
  new TextEncoder().encode(`${place.vaultId}|${place.noteId}|${String(place.baseRevision)}`)

function wordsOf(value: unknown): Words | null {
  if (typeof value !== 'object' || value === null || !('title' in value) || !('document' in value))
    return null
  const { title, document } = value
  if (typeof title !== 'string' || typeof document !== 'object' || document === null) return null
  return { title, document: { ...document } }
}
