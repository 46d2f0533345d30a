// The goals of a pair: what for whom, by when.
import type { ByWhom } from '../../../contract/sessions'
import { plural } from '../plural'

const days = (count: number) => `${count} ${plural(count, { one: 'day', other: 'days' })}`

export const goals = {
  heading: 'Goals',
  new: 'New goal',
  edit: 'Edit goal',
  groups: { open: 'Open', reached: 'Reached', archived: 'Archived' },
  title: 'What is to be different?',
  titleHint: 'One sentence that both of you would recognise when it has happened.',
  forWhom: 'For whom?',
  whom: (who: ByWhom, partnerName: string) => ({ me: 'Me', partner: partnerName, both: 'Both of us' })[who],
  forInWords: (who: ByWhom, partnerName: string) =>
    ({ me: 'for me', partner: `for ${partnerName}`, both: 'for both' })[who],
  due: 'By when',
  dueHint: 'It can stay open.',
  by: (day: string) => `by ${day}`,
  overdue: (count: number) => `overdue by ${days(count)}`,
  noDate: 'no date',
  touched: (count: number) =>
    count === 0 ? 'in no note yet' : `in ${count} ${plural(count, { one: 'note', other: 'notes' })}`,
  touchedBy: 'Where it was touched',
  more: (title: string) => `More about “${title}”`,
  reached: 'Reached',
  archive: 'Archive',
  openAgain: 'Open again',
  change: 'Edit…',
  add: 'Add goal',
  trash: 'Move to trash',
  trashed: (title: string) => `“${title}” is in the trash. It stays there for 30 days.`,
  empty: {
    title: (partnerName: string) => `What you and ${partnerName} are after`,
    text: 'A goal is for you, for your partner or for both. Link passages of your notes to it, and it comes back before each session.',
  },
}
