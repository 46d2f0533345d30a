// Earlier versions of a note: listed, compared with now, read, brought back.
import type { NoteVersion } from '../../../contract/history'
import { plural } from '../plural'

const reasons: Readonly<Record<NoteVersion['reason'], string>> = {
  pause: 'kept at a pause',
  writing: 'kept while writing on',
  cut: 'kept before words went away',
  restore: 'kept before another was brought back',
  merge: 'kept before labels were merged',
}

export const history = {
  title: 'History of this note',
  versions: 'Versions',
  reasons,
  words: (count: number) => `${count} ${plural(count, { one: 'word', other: 'words' })}`,
  none: 'No earlier version is kept yet.',
  view: 'What is shown',
  changes: 'What changed since',
  whole: 'The whole version',
  added: 'Added since',
  removed: 'Removed since',
  nothingChanged: 'The words are the same as now.',
  leftOut: '…',
  restore: 'Bring this version back',
  restoreSays: 'The words of now are kept as a version first.',
  restored: 'That version is back. What stood there is in the history.',
  notSaved: 'Your last words are not saved yet, so nothing was brought back. Save them first.',
}
