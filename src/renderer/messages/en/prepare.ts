// Before two people meet: what is open, what was said last, what to ask; and the prompts of the reflection.
import { plural } from '../plural'

const weeks = (count: number) => `${count} ${plural(count, { one: 'week', other: 'weeks' })}`
const months = (count: number) => `${count} ${plural(count, { one: 'month', other: 'months' })}`
const days = (count: number) => `${count} ${plural(count, { one: 'day', other: 'days' })}`

export const prepare = {
  /** In a note that is only read here. */
  taskDone: 'Done:',
  taskOpen: 'To do:',
  image: 'Image',
  file: 'File',

  actions: {
    title: (count: number) => `Open actions · ${count}`,
    none: 'Nothing is open from earlier sessions.',
    daysOld: (count: number) => (count < 1 ? 'from today' : `${days(count)} old`),
    weeksOld: (count: number) => `${weeks(count)} old`,
    monthsOld: (count: number) => `${months(count)} old`,
    showAll: (count: number) => `Show all ${count}`,
    carriedOver: (count: number) =>
      count === 1 ? 'carried over once' : count === 2 ? 'carried over twice' : `carried over ${count} times`,
    due: (day: string) => `due ${day}`,
    dueToday: 'due today',
    overdue: (count: number) => `overdue by ${days(count)}`,
    from: (title: string) => `From “${title}”`,
    stale: 'That note was changed in the meantime. The list is loaded again; please tick it there.',
  },

  goals: {
    title: (count: number) => `Open goals · ${count}`,
    none: 'No goals yet.',
  },

  prompts: {
    title: 'To think about',
    insert: 'Put into my notes',
    insertOne: (text: string) => `Put into my notes: ${text}`,
    skip: 'Take them or leave them: an empty reflection is fine, too.',
  },

  last: {
    title: 'The last sessions',
    none: 'This is the first one.',
    nothingWritten: 'Nothing was written.',
    goThere: 'Open this session',
  },
}
