// Everything around a summary: the list, its start, the passages chosen for it, the leak check and the export.
import { plural } from '../plural'

const passages = (count: number) => `${count} ${plural(count, { one: 'passage', other: 'passages' })}`
const times = (count: number) => plural(count, { one: 'once', other: `${count} times` })

/** What others may see at most, below the agreed summary. */
const levelMeans = [
  'others may know that this pair exists, and nothing else.',
  'others may know that it exists and when it meets.',
  'others may know that it exists, when it meets, and the themes.',
]

/** What that lets a summary hold, from level 0 to 2. */
const levelLets = [
  'So a summary cannot leave the vault at all.',
  'So a summary can leave with dates and rhythm alone, without words of your own, in its title either.',
  'So a summary can leave in words of your own, but not with passages of your notes or figures of goals.',
]
const letsAt = (level: number) => levelLets[level] ?? ''

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
  /** On the sheet and in the list. */
  status: {
    draft: 'Draft, not agreed',
    proposed: 'Waits for your partner',
    answered: 'Waits for you',
    agreed: 'Agreed',
    superseded: 'Replaced',
    retracted: 'Taken back',
  },

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
    kind: {
      draft: (number: number) => `Shared summary · draft ${String(number)}`,
      proposed: 'Shared summary · handed over',
      answered: (number: number) => `Shared summary · draft ${String(number)}`,
      theirs: (partner: string) => `Shared summary · from ${partner}`,
      agreed: 'Shared summary · agreed',
      superseded: 'Shared summary · replaced',
      retracted: 'Shared summary · taken back',
    },
    locked: {
      proposed: 'It was handed over, so it is only read here. To change it, take it back under “Agreement”.',
      agreed:
        'You both signed these words, so they are only read here. Under “Agreement” you can begin a new draft.',
      superseded: 'A newer summary took its place. It stays readable as it was signed.',
      retracted: 'It was taken back. It stays readable as it was signed.',
    },
    starters: {
      label: 'Sections to start with',
      lead: 'Start with sections, or just write:',
      all: 'All four',
    },
    length: (words: number, pages: number) =>
      `${String(words)} ${plural(words, { one: 'word', other: 'words' })} · about ${String(pages)} ${plural(pages, { one: 'page', other: 'pages' })}`,
    moveHint: 'Alt with ↑ or ↓ moves a line.',
    tools: {
      label: 'Selected words on the sheet',
      up: 'Move up',
      down: 'Move down',
    },
    replaceName: 'Replace a name…',
    titleLabel: 'Title of the summary',
    names: (me: string, partner: string) => `${me} & ${partner}`,
  },

  picks: {
    title: (chosen: number, all: number) => `May be shared · ${chosen} of ${all} chosen`,
    /** Of a page that was handed over or agreed. */
    titleStill: (chosen: number) => `On the page · ${passages(chosen)}`,
    still: 'Nothing is chosen or withdrawn here now: the page stays as it was handed over.',
    parts: 'Parts of what may be shared',
    part: {
      passages: 'Passages',
      header: 'Names',
      rhythm: 'Goals & rhythm',
      themes: 'Themes',
      charter: 'Charter',
    },
    partCount: (chosen: number, all: number) => `${chosen}/${all}`,
    /** After the name of the part, for who listens. */
    partChosen: (chosen: number, all: number) => `${chosen} of ${all} chosen`,
    notOnTheSheet: 'not on the sheet',
    changedOnTheSheet: 'changed on the sheet',
    noLongerMarked: 'no longer marked',
    withdraw: 'Withdraw',
    carried: 'Carried into the summary.',
    withdrawn: 'Withdrawn from the summary.',
    nothingMarked: 'Nothing is marked yet. Open a session, select words, and say that they may be shared.',
    capped: {
      title: (level: number) =>
        level === 0 ? 'Your charter keeps summaries in the vault' : 'Your charter keeps passages out',
      text: (level: number) =>
        `Your charter says level ${level}: ${levelMeans[level] ?? ''} ${letsAt(level)} What is in this one stays as it is.`,
      goToCharter: 'Go to the charter',
    },
    noCharter:
      'There is no charter of this pair that is ready to sign: what may leave is for the two of you to say.',
    onlyMarked: 'Only what you marked can be chosen. Notes without a mark are not on this screen.',
    putAtCursor: (words: string) => `Put it where the cursor is: ${words}`,
    putAtCursorShort: 'Put it where the cursor is',
    placed: 'Put where the cursor is.',
    task: 'to be done',
    older: (count: number) => `Show ${passages(count)} of older sessions`,
  },

  /** What can be said of the pair beside passages. */
  facts: {
    header: 'Names and dates',
    names: (me: string, partner: string) => `${me} & ${partner}`,
    rhythm: 'Goals & rhythm',
    themes: 'Themes',
    charter: 'From your charter',
    withFigure: (words: string) => `With how far it is: ${words}`,
    withCount: (words: string) => `With how often: ${words}`,
    figureShort: 'with how far it is',
    countShort: 'with how often',
    moreThemes: (count: number) =>
      `Show ${String(count)} more ${plural(count, { one: 'theme', other: 'themes' })}`,
    noLongerSo: 'no longer so',
    onTheSheet: 'stands there already',
    now: (words: string) => `Now: ${words}`,
    refresh: 'Bring up to date',
    /** Why a group, or the figures in it, cannot be chosen: by the level of the charter. */
    locked: {
      dates: 'Your charter lets others see that this pair exists, and nothing else.',
      themes: 'Your charter lets others see dates, not themes.',
      figures: 'Your charter lets others see themes, not how far your goals are.',
    },
    carried: 'Carried into the summary.',
    refreshed: 'Brought up to date.',
  },

  /** Headings with nothing under them. */
  empties: {
    isEmpty: (heading: string) => `“${heading}” is empty.`,
    remove: 'Remove heading',
    removeNamed: (heading: string) => `Remove heading “${heading}”`,
  },

  replaceName: {
    title: 'Replace a name',
    name: 'The name as it stands',
    hint: 'Wherever it stands in the title and on the sheet, as a whole word. One Undo brings the sheet back.',
    by: 'What to put in its place',
    colleague: 'a colleague',
    known: 'Names to keep that stand here',
    places: (count: number) => `It stands there ${times(count)}.`,
    nowhere: 'It stands nowhere on the sheet.',
    replace: 'Replace',
  },

  withdrawal: {
    title: 'Withdraw these words?',
    text: 'What you changed in them on the sheet goes with them.',
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
    OFFER_CHANGED: {
      title: 'It says something else by now',
      text: 'Nothing was carried. The list shows what is true now; look at it, then choose again.',
    },
    NOT_YOUR_TURN: {
      title: 'It was handed over',
      text: 'Nothing was moved. To change it, take it back under “Agreement” first.',
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

  export: {
    title: 'Export',
    pdf: 'Save as PDF…',
    markdown: 'Save as Markdown…',
    everyPage: 'Every page says: Draft, not agreed.',
    everyPageAgreed: 'Every page says when you agreed; who signed stands at the end.',
    notWhileEmpty: 'Not while the sheet is empty.',
    notBeforeSaved: 'Not before the last change is saved.',
    notBeforeChecked: 'Not before the leak check is done.',
    notWhileLeaking: 'Not while private words would leak. Remove or rephrase them first.',
    notAtLevel: (level: number) =>
      `Your charter says level ${level}. ${letsAt(level)}${level === 2 ? ' Withdraw them first.' : ''}`,
    whatLeft: (count: number) => `What left of it · ${count}`,
  },

  outcome: {
    saved: (fileName: string) => `Saved as “${fileName}” and entered in the register.`,
    cancelled: 'Cancelled. Nothing left the vault.',
    wouldLeak: 'The finished file would have held private words. Nothing left the vault.',
    nameWouldLeak: (words: readonly string[]) =>
      `The file’s name holds ${words.map((word) => `“${word}”`).join(', ')}: choose another name. Nothing left the vault.`,
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
