// The charter: the ground rules of a pair, its page, its versions, and what can be carried into it.
import type { CharterPart } from '../../../contract/charter'
import type { CharterSheetWords } from '../../../domain/charter-sheet'
import { plural } from '../plural'

const parts: Readonly<Record<CharterPart, string>> = {
  names: 'Both names',
  purpose: 'Purpose and objective',
  learning: 'What each learns and teaches',
  functions: 'What each of you does',
  reportingLines: 'What the check of reporting lines found',
  rhythm: 'The rhythm',
}

/** As the exported page says it, word for word. */
const sheet: CharterSheetWords = {
  purpose: 'Purpose',
  mayBeSeen: 'What others may see',
  expects: 'What each expects',
  sides: { me: 'One side', partner: 'The other side' },
  levels: [
    'Level 0: that this pair exists, and nothing else.',
    'Level 1: that this pair exists, and when it meets.',
    'Level 2: that this pair exists, when it meets, and the themes.',
    'Level 3: the agreed summary.',
  ],
  version: (version) => `Charter · version ${String(version)}`,
  since: (day) => `since ${day}`,
  review: (day) => `review on ${day}`,
  ends: (day) => `until ${day}`,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

export const charter = {
  heading: 'Charter',
  sheet,
  parts,
  signedByBoth: 'Signed by both',
  notSigned: 'Not signed',
  waits: {
    mine: (partner: string) => `Signed by you, waits for ${partner}`,
    forPartner: (partner: string) => `Waits for ${partner}`,
    theirs: (partner: string) => `Signed by ${partner}, waits for you`,
    commented: (partner: string) => `Signed by you, ${partner} commented`,
    changedByMe: 'Changed by you, not signed',
  },

  empty: {
    title: 'No charter yet',
    text: 'A charter is one page on which the two of you say how you want to learn from each other: how often, about what, what stays between you, and how it ends. It is made to be read by both, so nothing from your private room gets into it by itself.',
    start: 'Begin a charter',
  },

  start: {
    title: 'Begin a charter',
    titleLabel: 'Title',
    usualTitle: 'How we learn from each other',
    lead: 'What you tick is carried out of your private room onto a page your partner will read, in exactly these words. Everything can be changed there.',
    nothingToCarry: 'There is nothing to carry over yet.',
    begin: 'Begin',
    /** `version` of the charter so far; 0: none was ever ready. */
    becomesOf: (title: string, version: number) =>
      version === 0
        ? `“${title}” moves to “Earlier”.`
        : `“${title}” moves to “Earlier”. Its version ${String(version)} stays valid, and goes on capping what may be shared, until the new one is ready.`,
  },

  carry: {
    open: 'Bring in from your private room…',
    title: 'Bring in from your private room',
    lead: 'What you tick goes onto the page in exactly these words, after what stands there already.',
    alreadyThere: 'was carried before',
    bring: 'Bring in',
    nothing: 'Everything there is stands on the page already.',
  },

  desk: {
    page: 'The page',
    beside: 'Beside the page',
    titleLabel: 'Title of the charter',
    noNames: 'No names yet',
    since: 'Since',
    review: 'Review on',
    ends: 'Ends on',
    datesLabel: 'Dates',
    purposeLabel: 'Purpose',
    purposePlaceholder: 'What do you two want to learn from each other?',
    level: 'Level',
    levels: [
      'Level 0: that you meet, and nothing else',
      'Level 1: that you meet, and when',
      'Level 2: that you meet, when, and on which themes',
      'Level 3: all that, and the agreed summary',
    ],
    levelHint: 'Once the charter is ready, the level caps what can be put into a summary.',
    moreAboutLevel: 'Who may see it, and how often',
    emptyClause: 'Choose a wording, or write your own.',
  },

  clause: {
    headingLabel: 'Heading of the clause',
    headingPlaceholder: 'Heading',
    more: (heading: string) => `More about “${heading}”`,
    wordings: 'Choose a wording…',
    wordingsFor: (heading: string) => `Choose a wording: ${heading}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    removed: (heading: string) => `“${heading}” was taken off the page.`,
    replaced: (heading: string) => `The words of “${heading}” were replaced.`,
    undo: 'Undo',
  },

  addClause: {
    title: 'Add a clause',
    own: 'A clause of your own',
    usual: 'Put in the usual wordings',
    usualHint: 'The first wording of each clause that is missing, to begin with.',
  },

  wording: {
    legend: 'Wordings',
    use: 'Use these words',
    replaces: 'These words take the place of those that stand there now.',
  },

  expects: {
    title: 'What each expects',
    of: (name: string) => `What ${name} expects`,
    me: 'What you expect',
    partner: 'What your partner expects',
    mine: 'In your own words',
    partners: 'In their words, as they told you',
    hint: 'Two columns that are never merged: where you differ is worth a talk.',
    nothingYet: 'nothing yet',
  },

  ready: {
    title: 'Before it is ready',
    nothingMissing: 'Nothing is missing.',
    mark: 'Ready to sign',
    markHint: (version: number) =>
      `Keeps the page as version ${String(version)}. Any change after that begins the next one.`,
    namesMissing: 'Both names: bring them in from your private room.',
    datesOutOfOrder: 'The dates: they follow each other as since, review, end.',
    purposeMissing: 'A purpose: without one nobody can say later whether it was worth it.',
    confidentialityMissing: 'A clause on confidentiality.',
    overrideMissing:
      'Why you go on although the check of reporting lines warned you: it belongs in the charter.',
    bringOverride: 'Bring it in…',
    wouldLeak: (count: number) =>
      `${String(count)} ${plural(count, { one: 'private passage stands', other: 'private passages stand' })} on the page: remove or rephrase ${plural(count, { one: 'it', other: 'them' })} first. The leak check says where.`,
    blankLeft: (heading: string) => `A blank in “${heading}” that is not filled in.`,
    silent: {
      me: 'You have not said what you expect.',
      partner: (name: string) => `What ${name} expects is not written down yet.`,
    },
    long: 'It is probably longer than one page now.',
  },

  signed: {
    title: 'This version',
    state: (version: number) => `Version ${String(version)} is ready.`,
    agreed: (version: number) => `Version ${String(version)} is signed by both.`,
    change: 'Change…',
    leaveAsItIs: 'Leave it as it is',
    changeMakes: (next: number, before: number) =>
      `A change makes version ${String(next)}, to be agreed on by both again. Version ${String(before)} stays valid until that one is ready.`,
    changeMakesOfAgreed: (next: number, before: number) =>
      `A change begins version ${String(next)}. Version ${String(before)} stays valid until both have signed that one.`,
    changingAgreed: (next: number, before: number) =>
      `You are writing version ${String(next)}. Version ${String(before)} stays valid until both have signed it.`,
    changing: (next: number, before: number) =>
      `You are writing version ${String(next)}. Version ${String(before)} stays valid until it is ready.`,
  },

  check: {
    place: {
      title: 'In the title.',
      purpose: 'In the purpose.',
      clause: (heading: string) => `In “${heading}”.`,
      expectation: { me: 'In what you expect.', partner: 'In what your partner expects.' },
    },
  },

  print: {
    title: 'Save',
    everyPage: 'Every page says: Not signed.',
    everyPageWaits: 'Every page says whose signature it has, and that it is not signed by both.',
    everyPageAgreed: 'Every page says when you agreed; who signed stands at the end.',
    notWhileLeaking: 'Not while private words would leak. Remove or rephrase them first.',
  },

  earlier: {
    title: 'Earlier',
    version: (version: number, day: string) => `Version ${String(version)} · ${day}`,
    whatChanged: 'what changed',
    read: 'read it',
    none: 'Nothing earlier.',
    older: (title: string, day: string) => `${title} · begun before, last changed ${day}`,
    anew: 'Begin a new charter…',
    anewHint: 'For a pair that begins again. This one stays here, under “Earlier”.',
    trash: 'Move to trash',
    trashAsk: {
      title: 'Move this charter to the trash?',
      noCap: (version: number) =>
        `Its version ${String(version)} is no longer valid then. Nothing caps summaries any more until another charter is ready.`,
      olderCaps: (version: number, older: string) =>
        `Its version ${String(version)} is no longer valid then. What may be shared is capped by “${older}”, which was ready before.`,
      back: 'For 30 days it can be brought back.',
      keep: 'Keep',
    },
    trashed: (title: string) =>
      `“${title}” is in the trash. It stays there for 30 days; what left the vault stays in the register.`,
  },

  version: {
    title: (version: number) => `Version ${String(version)}`,
    changes: 'What changed since',
    page: 'The page',
    look: 'How to look at it',
    against: (version: number | null) =>
      version === null ? 'From it to the page as it is now.' : `From it to version ${String(version)}.`,
    same: 'Nothing changed since.',
    fingerprint: 'Fingerprint (SHA-256)',
    facts: {
      names: 'Names',
      sinceOn: 'Since',
      reviewOn: 'Review on',
      endsOn: 'Ends on',
      disclosureLevel: 'What others may see',
      order: 'Order of the clauses',
    },
    level: (level: string) => `level ${level}`,
    nothing: 'nothing',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    fields: {
      title: 'Title',
      purpose: 'Purpose',
      expectation: { me: 'What you expect', partner: 'What your partner expects' },
    },
  },
}
