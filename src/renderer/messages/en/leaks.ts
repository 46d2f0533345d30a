// The leak check: what it found and where that stands in private, what it looked at, what leaves on purpose, names to keep.
import { plural } from '../plural'

const places = (count: number) => `${String(count)} ${plural(count, { one: 'place', other: 'places' })}`
const passages = (count: number) => `${String(count)} ${plural(count, { one: 'passage', other: 'passages' })}`
const privateNotes = (count: number) =>
  `${String(count)} ${plural(count, { one: 'private note', other: 'private notes' })}`
const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

const looseWords = {
  session: 'the session',
  goal: 'the goal',
  reason: 'what you noted on the date of',
  tag: 'the tag',
  person: 'the name of',
  file: 'the name of the file',
  template: 'the template',
  savedSearch: 'the saved search',
  pair: 'the set-up of the pair with',
  candidate: 'the shortlist, at',
  card: 'the card',
  review: 'the review',
  override: 'the reason you gave on',
}

const origins = {
  own: 'on your list of names to keep',
  person: 'one of your people',
  pair: 'a name of one of your pairs, not carried here',
  candidate: 'on your shortlist',
  helper: 'somebody who helps with a goal',
}

const how = { verbatim: 'Word for word', near: 'Nearly' }

export const leaks = {
  title: 'Leak check',
  checking: 'Checking…',
  failed: 'The check could not be done',
  none: (runLength: number) => `No private passage of ${String(runLength)} words or more`,
  passagesWouldLeak: (count: number) => `${passages(count)} would leak`,
  placesWouldLeak: (count: number) => `${places(count)} would leak`,
  notesChecked: (count: number) =>
    count === 0
      ? 'No notes yet; all else you wrote was checked: word for word, and for what is nearly the same'
      : `${privateNotes(count)} checked: word for word, and for what is nearly the same`,
  namesChecked: (count: number) =>
    count === 0
      ? 'No name is on your list of names to keep'
      : `No other name on your list of ${String(count)}`,
  /** `others`: some stand there on purpose, or by the partner’s. */
  patternsChecked: (others: boolean) =>
    others
      ? 'No other sums, e-mail addresses, phone numbers or IBANs'
      : 'No sums, e-mail addresses, phone numbers or IBANs outside the charter',
  cannotKnow: 'A paraphrase, a picture or a hint cannot be found by a machine: read it once more yourself.',

  more: (count: number) => `Show ${String(count)} more`,
  fewer: 'Show fewer',
  wasMissed: 'The words have changed since, and nothing was removed. Look at what the check says now.',

  theirs: {
    list: (count: number, partner: string) => `${places(count)} already in ${partner}’s words`,
    text: (partner: string) =>
      `${partner} signed these words as they stand here, so they are nothing new to ${partner}. An export can reach others: before one, let them leave on purpose.`,
    /** In place of why an export waits. */
    notYet: (partner: string) =>
      `Not while private words stand in ${partner}’s words. The leak check shows which.`,
  },
  said: {
    title: 'Private words stand beside it',
    inNote: (words: string) => `In your note: ${words}.`,
    inReason: (words: string) => `In your reason: ${words}.`,
    inComment: (about: string, words: string) => `In your comment on “${about}”: ${words}.`,
    inCommentOnAll: (words: string) => `In your comment about all of it: ${words}.`,
    next: 'Nothing was signed, and nothing left. Say it otherwise there, then sign.',
  },

  quote: (words: string) => `“${words}”`,
  remove: 'Remove',
  rephrase: 'Rephrase',
  show: 'Show',
  inTitle: 'In the title.',
  aColleague: 'Say “a colleague”',
  aColleagueShort: '“a colleague”',
  colleague: 'a colleague',
  isNamed: (names: readonly string[]) =>
    `${listed(names)} ${plural(names.length, { one: 'is a name', other: 'are names' })} to keep.`,
  original: (words: string) => `In your words: “${words}”`,

  of: {
    pair: (kind: 'verbatim' | 'near', partnerName: string) =>
      kind === 'near'
        ? `Nearly as in what you noted about the pair with ${partnerName}.`
        : `Word for word in what you noted about the pair with ${partnerName}.`,
    loose: (kind: 'verbatim' | 'near', what: keyof typeof looseWords, name: string) =>
      `${how[kind]} ${kind === 'near' ? 'as ' : ''}in ${looseWords[what]} “${name}”, which is private.`,
    note: (kind: 'verbatim' | 'near', day: string) =>
      `${how[kind]} ${kind === 'near' ? 'as ' : ''}in your private note of ${day}.`,
    unmarked: (day: string) =>
      `You carried these words, but they are no longer marked in your note of ${day}: mark them again there, or withdraw them.`,
    name: (name: string, origin: keyof typeof origins) => `“${name}” is ${origins[origin]}.`,
    date: (name: string) => `A date beside “${name}”: it says who and when.`,
    pattern: {
      sum: 'A sum of money.',
      email: 'An e-mail address.',
      phone: 'A phone number.',
      iban: 'A bank account (IBAN).',
    },
  },

  letLeave: {
    open: 'Let it leave…',
    title: 'Let these words leave?',
    text: 'The check goes on stopping everything else. This holds for these very words alone, is kept in your private log, and is counted in the register. You can take it back as long as the page has not left.',
    reason: 'Why it may leave',
    reasonHint: 'For yourself: it stays private.',
    do: 'Let it leave',
    list: (count: number) => `${places(count)} may leave`,
    because: (reason: string, day: string) => `On purpose since ${day}: ${reason}`,
    takeBack: 'Take it back',
  },

  names: {
    title: 'Names to keep',
    lead: 'The leak check stops these names, however they are inflected, unless you carry them onto a page on purpose.',
    add: 'New name',
    addTitle: 'A name to keep',
    name: 'Name of a person, a place, a project',
    none: 'No names yet. People, pairs and the shortlist come here by themselves.',
    from: {
      own: 'added by you',
      person: 'from your people',
      pair: 'from your pairs',
      candidate: 'from the shortlist',
      helper: 'helps with a goal',
    },
    letGo: (name: string) => `Do not keep “${name}”`,
    remove: (name: string) => `Remove “${name}”`,
    keepAgain: (name: string) => `Keep “${name}” again`,
    letGoShort: 'Do not keep',
    removeShort: 'Remove',
    keepAgainShort: 'Keep again',
    isLetGo: 'may leave',
  },
}
