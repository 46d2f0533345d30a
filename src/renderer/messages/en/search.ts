// The search place: the field, what narrows it down, what was found, and searches kept by name.
import type { SearchTarget } from '../../../contract/search'
import type { NotePart } from '../../../contract/sessions'
import { plural } from '../plural'

const found: Readonly<Record<Exclude<SearchTarget['kind'], 'note'>, string>> = {
  session: 'Session',
  goal: 'Goal',
  person: 'Person',
  tag: 'Tag',
  pair: 'Pair',
  attachment: 'File',
  summary: 'Summary',
  card: 'Card',
  review: 'Review',
  candidate: 'Candidate',
  charter: 'Charter',
}

const parts: Readonly<Record<NotePart, string>> = {
  prep: 'Preparation',
  note: 'Note',
  reflection: 'Reflection',
}

export const search = {
  heading: 'Search',
  field: 'Search everything',
  placeholder: 'Words, “a phrase”, or the beginning of a word',
  clear: 'Clear the search',

  found,
  parts,

  filters: {
    label: 'Narrow the search',
    pair: 'Pair',
    anyPair: 'Any pair',
    kind: 'What',
    kinds: {
      any: 'Everything',
      note: 'Notes',
      prep: 'Preparations',
      reflection: 'Reflections',
      session: 'Sessions',
      goal: 'Goals',
      person: 'People',
      tag: 'Tags',
      attachment: 'Files',
      summary: 'Summaries',
      card: 'Cards',
      review: 'Reviews',
      candidate: 'Candidates',
      charter: 'Charters',
    },
    tag: 'Tag',
    anyTag: 'Any tag',
    person: 'Person',
    anyPerson: 'Anybody',
    goal: 'Goal',
    period: 'When',
    periods: {
      any: 'Any date',
      week: 'Last 7 days',
      month: 'Last 30 days',
      year: 'Last 12 months',
      between: 'Between two days…',
    },
    from: 'From',
    to: 'Up to',
    marked: 'May be shared',
    agreed: 'Agreed',
    clear: 'Clear filters',
  },

  results: {
    label: 'What was found',
    about: (count: number, isCapped: boolean) =>
      isCapped
        ? `More than ${String(count)} results`
        : `${String(count)} ${plural(count, { one: 'result', other: 'results' })}`,
    newest: 'Newest first. Press Enter for the best matches first.',
    ranked: 'Best matches first.',
    unindexed: (count: number) =>
      `${String(count)} ${plural(count, { one: 'thing was', other: 'things were' })} written just now and cannot be found yet.`,
    inNoNote: 'in no note',
    agreed: 'agreed',
    draft: 'draft',
  },

  hints: {
    title: 'Everything you wrote, by its words',
    text: 'Results come while you type. Accents and capitals do not matter.',
    examples: [
      { typed: '“third row”', says: 'these words in this order' },
      { typed: 'rehears*', says: 'words that begin like this' },
      { typed: 'budget -travel', says: 'the first without the second' },
      { typed: 'tag:feedback', says: 'also person: goal: pair:' },
      { typed: 'is:marked', says: 'also is:planned has:file kind:prep' },
      { typed: 'after:2026-03', says: 'also before: and on:' },
    ],
  },

  nothing: {
    title: 'Nothing found',
    text: 'Try fewer words, or only the beginning of one.',
    withFilters: 'Something may be there without the filters.',
  },

  saved: {
    label: 'Saved searches',
    save: 'Save this search…',
    title: 'Save this search',
    rename: 'Rename this search',
    renameOpen: 'Rename…',
    name: 'Name',
    nameHint: 'It is kept in your vault, with its filters.',
    more: (name: string) => `More about “${name}”`,
    trash: 'Move to trash',
    trashed: (name: string) => `“${name}” is in the trash. It stays there for 30 days.`,
  },
}
