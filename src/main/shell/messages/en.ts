// What the shell says itself, in English: the menu and the dialogs of the system. Never a word of a note.

export const en = {
  appName: 'Duologue',

  menu: {
    vault: 'Vault',
    lockNow: 'Lock now',
    sitTogether: 'Sit together…',
    edit: 'Edit',
    view: 'View',
  },

  folder: {
    forNewVault: 'Where the new vault goes',
    ofVault: 'The folder of your vault',
    /** Of the folder that is made for a new vault inside a folder that is not empty. */
    newVaultName: 'Duologue vault',
  },

  export: {
    titles: { summary: 'Save the summary', charter: 'Save the charter', other: 'Save the file again' },
    fileTypes: {
      pdf: 'PDF',
      markdown: 'Markdown',
      html: 'Web page',
      docx: 'Word document',
      zip: 'ZIP archive',
      ics: 'Calendar file',
      duocard: 'Pairing card',
      text: 'Text',
      duologue: 'Hand-over file',
    },
    sealedFile: 'Sealed file (age)',
  },

  reveal: {
    title: 'Save the sealed answers for your partner',
    fileName: (day: string) => `Hand-over ${day}`,
    fileType: 'Hand-over file',
  },

  handOver: {
    pickTitle: 'Take a hand-over file, or a file sealed for you',
    saveTitle: 'Save the hand-over file for your partner',
    fileName: (day: string) => `Hand-over ${day}`,
    fileType: 'Hand-over file',
    takenTypes: 'Sealed files',
    anyFile: 'All files',
  },

  opened: {
    title: 'Save the document opened: anyone who has the file can read it',
    fileName: (day: string) => `Opened ${day}`,
  },

  calendar: {
    title: 'Save the dates as a calendar file',
    fileName: 'dates.ics',
    fileType: 'Calendar file',
  },

  verifier: {
    title: 'Save the verifier',
    fileName: 'verify.html',
    fileType: 'Web page',
  },

  card: {
    title: 'Save your pairing card',
    fileName: (day: string) => `Card ${day}`,
    fileType: 'Pairing card',
    registerTitle: 'Pairing card',
  },

  /** Whatever it is about. */
  reminder: { items: (count: number) => (count === 1 ? '1 item' : `${count} items`) },

  attachment: {
    saveTitle: 'Save an unencrypted copy outside the vault',
    saveMessage:
      'Whoever can open the folder it goes to can read this copy. The one in the vault stays as it is.',
    saveButton: 'Save copy',
    openTitle: (fileName: string) => `Open “${fileName}” outside Duologue?`,
    openDetail:
      'A readable copy is made outside the vault and handed to the program that opens such files. Duologue removes the copy when you lock. What that program does with it, Duologue cannot see; what you change there does not come back into the vault.',
    openYes: 'Open the copy',
    openNo: 'Cancel',
  },

  /** On the terminal it was started from. */
  refusedArgument: (argument: string) =>
    `Duologue does not start with ${argument}: it would open the app to other programs.`,
  alreadyOpen: 'Duologue is already open: its window comes to the front.',

  notStarted: { title: 'Duologue could not start', unknown: 'unknown' },
  crashed: {
    title: 'Duologue had to stop',
    text: 'Its window could not be drawn. Please start it again.',
  },
}
