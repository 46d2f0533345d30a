// The way into a vault: first run, making one, the recovery code, unlocking, and what to do when something is wrong.
import type { ReactNode } from 'react'
import { plural } from '../plural'

const about = (count: number, one: string, other: string) => `about ${count} ${plural(count, { one, other })}`

export const entry = {
  motto: 'Between the two of you',
  passphrase: 'Passphrase',
  recoveryCode: 'Recovery code',
  unlock: 'Unlock',
  continue: 'Continue',
  demoVault: 'Demo vault',
  lookAroundInDemo: 'Look around in the demo vault',
  chooseAnotherFolder: 'Choose another folder…',
  incident: (incident: string) =>
    `Incident ${incident}. The number names what happened and says nothing about you.`,

  welcome: {
    promise:
      'A journal for two people who learn from each other. Private on each laptop; what others may see, you agree on together. No server, no account.',
    create: 'Create my vault',
    openKnown: (vault: string) => `Open ${vault}`,
    openOther: 'Open a vault I already have',
    privateFirst: {
      name: 'Private first',
      words: 'Whatever you write lies in your own room, encrypted. That room is never exported.',
    },
    oneDoor: {
      name: 'One door',
      words: 'A passage leaves only if you carry it over, and every word is checked before it goes.',
    },
    noNetwork: {
      name: 'No network',
      words: 'No update check, no statistics, not even a dictionary to download. The app talks to nobody.',
    },
  },

  lock: {
    wrongPassphrase: 'That is not the passphrase.',
    nextTry: (seconds: number) => `Next try in ${seconds} s`,
    otherVault: 'Other vault',
    openFolder: 'Open another folder…',
    createNew: 'Create a new vault',
    openDemo: 'Open the demo vault',
    openingDemo: 'Opening the demo vault…',
    demoPassphrase: (passphrase: string): ReactNode => (
      <>
        or type its passphrase, which is public: <b>{passphrase}</b>
      </>
    ),
    foot: 'Locked means gone: every process that held your words has ended. There is no server and nobody can reset your passphrase.',
  },

  together: {
    choose: 'Sit together…',
    title: 'Sit together at one screen',
    about:
      'Your passphrase opens the shared room only: summaries and the charter. Your notes stay locked; no program on this laptop gets their key.',
    open: 'Open the shared room',
    alone: 'Open everything instead',
  },

  earlierCopy: {
    opening: 'Opening with the earlier copy',
    openingOf: (savedAt: string) => `Opening with the copy of ${savedAt}`,
    text: 'If you changed your passphrase since then, type the one before. Your notes are the same.',
    openWith: (savedAt: string) => `Open with the copy of ${savedAt}`,
  },

  name: {
    step: 'your vault',
    title: 'A vault of your own',
    lead: 'A folder on this laptop that only your passphrase opens. A few unrelated words are easier to remember and harder to guess than one clever one.',
    firstLabel: 'My vault',
    label: 'Name of the vault',
    labelMissing: 'Give it a name. It is shown on the lock screen.',
    passphraseMissing: 'Choose a passphrase.',
    again: 'Once more',
    againDiffers: 'The two are not the same yet.',
    whereStored: 'Where it is stored',
  },

  strength: {
    scores: ['Guessed at once', 'Easy to guess', 'Not hard enough', 'Hard to guess', 'Very hard to guess'],
    measuredHere: 'Measured on this laptop, for someone who has stolen the disk and can try without end.',
    useAnyway: 'Use it anyway. I know that whoever has a copy of the folder could guess it.',
    tickMissing: 'Add a word or two, or tick the line above.',
    wouldNeed: (time: string) => `Someone with a copy of the folder would need ${time} to guess it.`,
    lessThanASecond: 'less than a second',
    seconds: (count: number) => about(count, 'second', 'seconds'),
    minutes: (count: number) => about(count, 'minute', 'minutes'),
    hours: (count: number) => about(count, 'hour', 'hours'),
    days: (count: number) => about(count, 'day', 'days'),
    months: (count: number) => about(count, 'month', 'months'),
    years: (count: number) => about(count, 'year', 'years'),
    thousandsOfYears: 'thousands of years',
    millionsOfYears: 'millions of years',
  },

  recovery: {
    step: 'recovery',
    title: 'If you ever forget your passphrase',
    lead: 'This code opens your vault without it. We cannot: there is no server and no copy. Print it, or write it by hand, and keep it away from this laptop.',
    renewed: {
      title: 'This is a new code',
      text: 'The one shown before opens nothing. Throw away what you printed of it.',
    },
    codeLabel: 'Recovery code, seven groups of four',
    print: 'Print the kit',
    printing: {
      notYet: 'Printing goes through the print queue of this laptop.',
      sent: 'Sent to the printer.',
      failed: 'It could not be printed. Write it by hand instead.',
    },
    showLarger: 'Show larger',
    largeTitle: 'Your recovery code',
    largeNote: 'It has no letters O, I, L or U: a ring is a zero, a stroke is a one.',
    prove: (first: number, second: number) =>
      `Prove you have it: type groups ${first} and ${second} from your paper`,
    group: (group: number) => `Group ${group}`,
    groupPlaceholder: (group: number) => `group ${group}`,
    groupDiffers: (group: number) => `Not group ${group} yet. Look again.`,
    proveNote:
      'It does not matter whether you type O or 0, I, L or 1. A wrong letter is caught here, not on the day you need it.',
  },

  /** The printed page. */
  kit: {
    title: 'Recovery kit',
    lead: (label: string) =>
      `This code opens the vault “${label}” if its passphrase is forgotten. Nobody else has it: there is no server and no copy.`,
    toUse: 'To use it',
    use: 'Open Duologue, choose “Recovery code” on the lock screen and type the seven groups. Capitals do not matter. The code has no letters O, I, L or U: a ring is a zero, a stroke is a one.',
    toKeep: 'To keep it',
    keep: 'Away from the laptop, where you keep things that matter. Whoever has this page and a copy of the vault’s folder can read everything in it. If you renew the code, destroy this page.',
    vault: 'Vault',
    folder: 'Folder',
    madeOn: 'Made on',
  },

  created: {
    step: 'ready',
    title: 'Your vault is ready',
    lead: 'It is open now, and empty. Three things to know before you write.',
    folder: {
      title: 'It lies in one folder',
      text: 'Whoever copies the folder has only sealed files.',
    },
    lock: {
      title: (key: ReactNode): ReactNode => <>It locks with {key}, and by itself</>,
      text: 'When you leave the keyboard for a while, or the laptop sleeps. Locked means gone: nothing of your words stays in the laptop’s memory.',
    },
    noReset: {
      title: 'Nobody can reset it',
      text: 'Your passphrase opens it, or the code on your paper. If both are lost, so are the words. We could not help.',
    },
    start: 'Start writing',
  },

  withCode: {
    title: 'Open with the recovery code',
    lead: (label: string) =>
      `Seven groups of four, from the kit you printed or wrote down for “${label}”. It opens the vault just as your passphrase does.`,
    placeholder: 'XXXX XXXX XXXX XXXX XXXX XXXX XXXX',
    hint: (count: number, length: number) =>
      `${count} of ${length}. Capitals do not matter; O and 0, I, L and 1 may be mixed up.`,
    tooShort: (count: number, length: number) =>
      `The code has ${length} letters and digits; ${count === 0 ? 'none' : count} of them are there so far.`,
  },

  problem: {
    happened: 'What happened',
    safe: 'What is safe',
    next: 'What to do',
    restart: 'Restart Duologue',
    backTo: (vault: string) => `Back to ${vault}`,
    leave: 'Leave it and go to the first screen',
    noChange: (checks: number) =>
      checks === 1 ? 'Looked again: no change yet.' : `Looked again (${checks} times): no change yet.`,
    file: (room: string) => `The file is ${room}.db.`,
  },
}
