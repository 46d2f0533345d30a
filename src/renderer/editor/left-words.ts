// Words found sealed from an earlier time, and what restoring them would replace.
import { m } from '../messages/unlocked'
import type { EditedThing, Words } from './words'

export interface LeftWords extends Words {
  /** The saved revision they were typed on. */
  readonly baseRevision: number
}

interface SavedWords extends Words {
  readonly revision: number
}

/** Null while the saved words are still those that the left ones were typed on. A title may be newer all the same. */
export function replacedInWords(left: LeftWords, saved: SavedWords, thing: EditedThing): string | null {
  // The history is the editor's own: it knows no title, and ends with the visit.
  const { replaces, replacesTitle, replacesTitleToo } = m.editor.draft
  const isSameTitle = left.title === saved.title
  if (left.baseRevision >= saved.revision) return isSameTitle ? null : replacesTitle(saved.title)
  return isSameTitle ? replaces(thing) : replacesTitleToo(thing)
}
