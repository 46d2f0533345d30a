// Tags and people: their names, and every note they stand in.
import { plural } from '../plural'

const notes = (count: number) => `${String(count)} ${plural(count, { one: 'note', other: 'notes' })}`

type Kind = 'tag' | 'person'

export const labels = {
  heading: 'Tags and people',
  lead: 'What you marked passages with. A new name shows in every note at once.',
  tags: 'Tags',
  people: 'People',
  add: (kind: Kind) => ({ tag: 'New tag', person: 'New person' })[kind],
  addTitle: (kind: Kind) => ({ tag: 'New tag', person: 'New person' })[kind],
  name: 'Name',
  inNotes: (count: number) => (count === 0 ? 'in no note yet' : `in ${notes(count)}`),
  none: {
    tag: 'No tags yet. Select words in a note and choose Tag.',
    person: 'No people yet. Select a name in a note and choose Person.',
  },
  filter: 'Find a name',
  more: (name: string) => `More about “${name}”`,
  rename: 'Rename…',
  merge: 'Merge into another…',
  trash: 'Move to trash',
  trashed: (name: string) => `“${name}” is in the trash. It stays there for 30 days.`,

  renameTitle: { tag: 'Rename this tag', person: 'Rename this person' },
  taken: (name: string) => `There is one named “${name}” already.`,
  takenMerge: 'You can make one of the two: every note then bears that one.',
  mergeInstead: 'Merge the two…',

  mergeTitle: (name: string) => `Merge “${name}” into another`,
  mergeInto: 'Into which one?',
  mergeChoose: 'Choose one',
  mergeSays: (from: string, into: string, count: number) =>
    count === 0
      ? `No note bears “${from}”. It goes; “${into}” stays.`
      : `${notes(count)} ${plural(count, { one: 'changes', other: 'change' })}: “${from}” becomes “${into}” there. An earlier version of each is kept.`,
  mergeCannotUndo: 'This cannot be undone in one step.',
  mergeDo: 'Merge',
  merged: (into: string, count: number) =>
    count === 0 ? `Merged. “${into}” stays.` : `Merged. ${notes(count)} changed to “${into}”.`,
  noOther: { tag: 'There is no other tag yet.', person: 'There is no other person yet.' },

  page: {
    kind: { tag: 'Tag', person: 'Person' },
    label: 'Where it stands',
    none: 'It stands in no note.',
    gone: 'This is no longer there.',
    more: 'Show more',
  },
}
