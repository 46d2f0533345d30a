// Everything around a summary: the list, its start, the passages chosen for it, the leak check and the export.
import { plural } from '../plural'

const passages = (count: number) => `${count} ${plural(count, { one: 'passage', other: 'passages' })}`
const privateNotes = (count: number) =>
  `${count} ${plural(count, { one: 'private note', other: 'private notes' })}`
const times = (count: number) => plural(count, { one: 'once', other: `${count} times` })

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
}

/** What others may see at most, below the agreed summary. */
const levelMeans = [
  'others may know that this pair exists, and nothing else.',
  'others may know that it exists and when it meets.',
  'others may know that it exists, when it meets, and the themes.',
]

const summaryStays = 'So a summary cannot leave the vault at all.'
const passagesStay = 'So a summary can leave in words of your own, but not with passages of your notes.'

export const summaries = {
  heading: 'Summaries',
  lead: 'What others may read, made of passages you chose.',
  start: 'Start a summary',
  empty: {
    title: 'No summary yet',
    text: 'A summary is what others may read. It is made only of passages you marked and then chose; nothing else from your notes can get into it unseen.',
  },
  card: {
    facts: (count: number, changedAt: string) => `${passages(count)} · changed ${changedAt}`,
    neverLeft: 'never left the vault',
    left: (count: number) => `left ${times(count)}`,
    more: (title: string) => `More about “${title}”`,
    trash: 'Move to trash',
    trashed: (title: string) =>
      `“${title}” is in the trash. It stays there for 30 days; what left the vault stays in the register.`,
  },
  notAgreed: 'Draft, not agreed',

  create: {
    title: 'Start a summary',
    titleHint: 'Others will read it.',
    withNames: (myName: string, partnerName: string) => `Put both names on it: ${myName} and ${partnerName}`,
    withNamesHint:
      'Ticking this carries the two names out of your private room and onto the page others read. Without it the summary names nobody.',
    start: 'Start',
  },

  desk: {
    picks: 'What may be shared',
    sheet: 'The sheet',
    check: 'Leak check and export',
  },

  sheet: {
    kind: 'Shared summary · draft',
    titleLabel: 'Title of the summary',
    names: (me: string, partner: string) => `${me} & ${partner}`,
  },

  picks: {
    title: (chosen: number, all: number) => `May be shared · ${chosen} of ${all} chosen`,
    notOnTheSheet: 'not on the sheet',
    noLongerMarked: 'no longer marked',
    withdraw: 'Withdraw',
    carried: 'Carried into the summary.',
    withdrawn: 'Withdrawn from the summary.',
    nothingMarked: 'Nothing is marked yet. Open a session, select words, and say that they may be shared.',
    capped: {
      title: (level: number) =>
        level < 2 ? 'Your charter keeps summaries in the vault' : 'Your charter keeps passages out',
      text: (level: number) =>
        `Your charter says level ${level}: ${levelMeans[level] ?? ''} ${level < 2 ? summaryStays : passagesStay} What is in this one stays as it is; nothing more can be chosen.`,
      goToCharter: 'Go to the charter',
    },
    noCharter:
      'There is no ready charter for this pair, so nothing is capped: what may leave is for the two of you to say.',
    onlyMarked: 'Only what you marked can be chosen. Notes without a mark are not on this screen.',
  },

  withdrawal: {
    title: 'Withdraw this passage?',
    text: 'What you changed in it on the sheet goes with it.',
    keep: 'Keep',
    withdraw: 'Withdraw',
  },

  notSavedFirst: {
    title: 'Save first',
    text: 'The last change of this summary is not saved yet, so nothing was moved. It is tried again by itself.',
  },
  /** By error code; every other one gets the sentence of `errors`. */
  notMovedBecause: {
    PASSAGE_GONE: {
      title: 'This passage is no longer marked',
      text: 'Nothing was carried. The list shows what is marked now.',
    },
    DISCLOSURE_LEVEL: {
      title: 'Your charter lets others see less',
      text: 'Nothing was carried. The level is agreed in the charter; change it there together, then make it ready again.',
    },
    PASSAGE_AMBIGUOUS: {
      title: 'This passage stands twice in its note',
      text: 'Nothing was carried, because nobody can tell which one is meant. Open the session, take the mark away and set it again.',
    },
    STALE_REVISION: {
      title: 'The note was changed in the meantime',
      text: 'Nothing was carried. The list shows the words as they are now; look at them, then choose again.',
    },
  },

  check: {
    title: 'Leak check',
    checking: 'Checking…',
    failed: 'The check could not be done',
    none: (runLength: number) => `No private passage of ${runLength} words or more`,
    wouldLeak: (count: number) => `${passages(count)} would leak`,
    checked: (count: number) =>
      count === 0
        ? 'No notes yet; all else you wrote was checked, word for word'
        : `${privateNotes(count)} checked, word for word`,
    paraphrase: 'A paraphrase cannot be found by a machine: read it once more yourself.',
  },

  leak: {
    quote: (words: string) => `“${words}”`,
    inTitle: 'In the title.',
    remove: 'Remove',
    show: 'Show',
    ofPair: (partnerName: string) => `Word for word in what you noted about the pair with ${partnerName}.`,
    ofLoose: (what: keyof typeof looseWords, name: string) =>
      `Word for word in ${looseWords[what]} “${name}”, which is private.`,
    unmarked: (day: string) =>
      `You carried these words, but they are no longer marked in your note of ${day}: mark them again there, or withdraw them.`,
    ofNote: (day: string, sessionTitle: string) =>
      `Word for word in your private note of ${day}, “${sessionTitle}”, outside what you carried.`,
    ofUntitledNote: (day: string) =>
      `Word for word in your private note of ${day}, outside what you carried.`,
  },

  export: {
    title: 'Export',
    pdf: 'Save as PDF…',
    markdown: 'Save as Markdown…',
    everyPage: 'Every page says: Draft, not agreed.',
    notWhileEmpty: 'Not while the sheet is empty.',
    notBeforeSaved: 'Not before the last change is saved.',
    notBeforeChecked: 'Not before the leak check is done.',
    notWhileLeaking: 'Not while private words would leak. Remove or rephrase them first.',
    notAtLevel: (level: number) =>
      level < 2
        ? `Your charter says level ${level}. ${summaryStays}`
        : `Your charter says level ${level}. ${passagesStay} Withdraw them first.`,
    whatLeft: (count: number) => `What left of it · ${count}`,
  },

  outcome: {
    saved: (fileName: string) => `Saved as “${fileName}” and entered in the register.`,
    cancelled: 'Cancelled. Nothing left the vault.',
    wouldLeak: 'The finished file would have held private words. Nothing left the vault.',
    levelForbids:
      'The charter of this pair lets others see less than this summary says. Nothing left the vault. The level is changed in the charter.',
    changedMeanwhile:
      'It was saved again while the place was chosen, so it is not what was checked. Nothing left the vault; try again.',
    fileExists: (fileName: string) =>
      `There is already a file named “${fileName}”, and it was not replaced. Nothing left the vault; choose another name.`,
    brokenOff: (why: string) =>
      `${why} The export was broken off. If the register has an entry for it, look whether there is a file.`,
    diskFull: 'The disk is full: no file was finished. Free some space, then try again.',
    folderUnwritable: 'That folder cannot be written to. Nothing left the vault; choose another one.',
    failed: 'It did not work and no file was finished.',
    failedAs: (incident: string) => `It did not work and no file was finished. Incident ${incident}.`,
  },
  refused: 'The vault refused a step of the export.',
  /** By error code; every other one gets `refused`. */
  refusedBecause: {
    NOT_FOUND: 'It is no longer in the vault.',
    DISK_FULL: 'The disk the vault lies on is full.',
    FOLDER_READ_ONLY: 'The vault’s folder cannot be written to.',
    VAULT_UNREACHABLE: 'The vault’s folder cannot be reached.',
  },
}
