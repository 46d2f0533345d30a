// Everything around a session: the list, the paper, its details, and what stands beside it.
import type { ByWhom, NotePart, SessionPlace, SessionState } from '../../../contract/sessions'
import { plural } from '../plural'

const places: Readonly<Record<SessionPlace, string>> = {
  inPerson: 'in person',
  video: 'by video',
  phone: 'by phone',
  walk: 'on a walk',
}

const states: Readonly<Record<SessionState, string>> = {
  planned: 'planned',
  held: 'took place',
  closed: 'closed',
  cancelled: 'cancelled',
}

const parts: Readonly<Record<NotePart, string>> = { prep: 'Prepare', note: 'Note', reflection: 'Reflect' }

const paperLabels: Readonly<Record<NotePart, string>> = {
  prep: 'Preparation',
  note: 'Note',
  reflection: 'Reflection',
}

/** The note's own stands with the editor. */
const placeholders = {
  prep: 'What you would like to talk about, ask or bring along… or press / for more',
  reflection: 'What changed in how you see it? … or press / for more',
}

const whom = (by: ByWhom, partnerName: string) => ({ me: 'me', partner: partnerName, both: 'both' })[by]

export const sessions = {
  heading: 'Sessions',
  newSession: 'New session',
  places,
  states,
  parts,
  /** Who, in the middle of a line. */
  whom,
  minutes: (minutes: number) => `${minutes} min`,

  list: {
    comingUp: 'Coming up',
    today: 'Today',
    moved: 'moved',
    didItTakePlace: 'did it take place?',
  },

  empty: {
    title: (partnerName: string) => `Your first session with ${partnerName}`,
    text: 'Note what happened, what you learned and what you shared. Only you can read it.',
  },

  sharing: {
    private: 'private',
    marked: (count: number) => `${count} may be shared`,
    carried: (count: number) => `${count} in a summary`,
  },

  paper: {
    labels: paperLabels,
    placeholders,
    tabs: 'Parts of this session',
    hasWords: 'has words',
    privateToYou: 'Private to you',
    beside: 'About this session',
    beforeYouMeet: 'Before you meet',
    more: 'More about this session',
    trash: 'Move to trash',
    trashed: (title: string) => `“${title}” is in the trash. It stays there for 30 days.`,
    undo: 'Undo',
  },

  details: {
    title: 'When and where',
    open: 'When and where…',
    date: 'Date',
    time: 'Time',
    minutes: 'Minutes',
    place: 'Place',
    placeNotSaid: 'not said',
    zone: 'Time zone',
    zoneHint: 'The time is kept as the clock there shows it.',
    timeThere: (time: string, place: string) => `${time} in ${place}`,
    timeThereInShort: (time: string, place: string) => `${time} ${place}`,
    timeHere: (time: string) => `${time} here`,
  },

  create: {
    title: 'New session',
    kind: 'What would you like to do?',
    planned: 'Plan a session',
    plannedSays: 'It lies ahead. Prepare for it.',
    held: 'Write about a session',
    heldSays: 'It took place. Keep what stayed.',
    titleHint: 'What it was about. It can wait.',
    plannedTitleHint: 'What it will be about. It can wait.',
    template: 'Begin with',
    noTemplate: 'An empty page',
    start: 'Start writing',
    plan: 'Plan it',
  },

  passages: {
    title: (count: number) => `May be shared · ${count}`,
    none: (shortcut: string) =>
      `Nothing on this page yet. Select words and press ${shortcut} to say that they may be shared. They stay private until you choose them for a summary.`,
    goTo: 'Go to these words',
    addToSummary: 'Add to a summary…',
    rest: 'Everything else in this note stays in the vault. It cannot be exported from here.',
  },

  beside: {
    goals: 'Goals touched',
    labels: 'Tags and people',
    tag: 'Tag',
    person: 'Person',
    linkedFrom: 'Linked from',
    files: 'Files',
    history: 'History',
    versions: (count: number, lastSavedAt: string) =>
      `${count} ${plural(count, { one: 'version', other: 'versions' })} kept · the latest from ${lastSavedAt}`,
    noVersions: 'No earlier version of this page yet. One is kept when you pause, and before much goes away.',
    rhythm: 'What became of the date',
  },

  felt: {
    title: 'How it went',
    offered: [
      'Open',
      'Energising',
      'Honest',
      'Tense',
      'Rushed',
      'Surprising',
      '1 new perspective',
      'Still unsaid',
    ],
    own: 'In your own word',
    say: 'Say how it went',
  },
}
