// Words found sealed from an earlier time, and what restoring them would replace.
import type { Words } from './words'

export interface LeftWords extends Words {
  /** The saved revision they were typed on. */
  readonly baseRevision: number
}

interface SavedWords extends Words {
  readonly revision: number
}

/** Null while the saved words are still those that the left ones were typed on. `thing`: "note" or "summary". */
export function replacedInWords(left: LeftWords, saved: SavedWords, thing: string): string | null {
  if (left.baseRevision >= saved.revision) return null
  // The history is the editor's own: it knows no title, and ends with the visit.
  const exceptTitle = left.title === saved.title ? '' : ', but not the saved title'
  return `The ${thing} was saved again since the words that these were typed on. Restoring puts them in its place; until you leave it, Undo brings the saved text back${exceptTitle}.`
}
