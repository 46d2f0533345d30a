// The sealed drafts of this vault, bound to its key.
import type { LeftWords } from '../../editor/left-words'
import type { Words } from '../../editor/words'
import { draftsOf, dropDraft, openDraft, sealDraft, type DraftHome } from '../workspace'

export interface LeftDraft {
  readonly noteId: string
  readonly home: DraftHome
}

export interface Drafts {
  readonly seal: (noteId: string, home: DraftHome, words: Words, baseRevision: number) => Promise<void>
  readonly drop: (noteId: string) => Promise<void>
  /** Null if there is none that this vault's key opens. */
  readonly open: (noteId: string) => Promise<LeftWords | null>
  readonly left: () => Promise<readonly LeftDraft[]>
}

export function createDrafts(vaultId: string, key: CryptoKey): Drafts {
  return {
    seal: (noteId, home, words, baseRevision) =>
      sealDraft(key, { vaultId, noteId, home, baseRevision }, words),
    drop: (noteId) => dropDraft(vaultId, noteId),
    open: (noteId) => openDraft(key, vaultId, noteId),
    left: () => draftsOf(vaultId),
  }
}
