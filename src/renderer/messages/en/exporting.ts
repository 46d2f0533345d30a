// What is said while something is saved out of the vault: looked at, sealed, saved.
import type { ExportLook, RegisterFormat } from '../../../contract/exports'
import type { ExportFormat, ExportStream } from '../../../contract/shell'

const buttons: Readonly<Record<ExportFormat, string>> = {
  pdf: 'Save as PDF…',
  docx: 'Save as Word document…',
  html: 'Save as web page…',
  markdown: 'Save as Markdown…',
  zip: 'Save with both signatures…',
}

const streams: Readonly<Record<ExportStream, string>> = {
  words: 'its words',
  metadata: 'its properties',
  source: 'what stands in it unseen',
  attachment: 'a file attached to it',
  part: 'a part of the Word document',
  member: 'a file of the bundle',
  fileName: 'its name',
}

const looks: Readonly<Partial<Record<RegisterFormat, string>>> = {
  ics: 'The finished file, letter by letter.',
  duocard: 'The finished file, letter by letter.',
  text: 'What was copied, letter by letter.',
  duologue: 'Opened with your own key: exactly what the file carries.',
  docx: 'The words of the finished document, read back from it.',
  markdown: 'The finished file, letter by letter.',
  html: 'The very page, as it is drawn on paper.',
  zip: 'The PDF in the bundle. With it go the web page, the signed words, both signatures and a page that checks them.',
}

const roundActs: Readonly<Record<Extract<ExportLook, { is: 'round' }>['act'], string>> = {
  propose: 'You proposed these words, and signed them.',
  counter: 'You changed the words, signed them and sent them back.',
  comment: 'You commented on your partner’s words. Nothing was signed by it.',
  accept: 'You signed your partner’s words.',
  retract: 'You took back what you both had signed.',
  commit: 'You sealed your answers: the questions are in it, of your answers only a seal.',
  open: 'You opened your sealed answers.',
}

export const exporting = {
  buttons,
  preparing: 'Making the file and reading it back…',
  title: 'Look at it before it leaves',
  preview: 'What will leave',
  lookOf: (format: RegisterFormat): string => looks[format] ?? 'The finished pages, as they will be written.',
  page: (number: number, count: number) => `Page ${String(number)} of ${String(count)}`,
  cannotDraw: 'This page cannot be drawn here. The file itself is whole.',
  facts: {
    format: 'Format',
    size: 'Size',
    pages: 'Pages',
    fingerprint: 'Fingerprint of the file (SHA-256):',
  },
  details: 'Details',
  readBack:
    'It was read back, with title, properties and everything unseen, and held against your private notes.',

  who: {
    legend: 'Who can read the file?',
    unsaid: 'First say who can read the file.',
    partner: (name: string) => `Only ${name}`,
    partnerSays: (name: string) =>
      `Sealed for ${name}, who opens it in Duologue with “Take a hand-over file…”. Nobody else can open it: not even you.`,
    partnerNotCompared: (name: string) => `Whoever has the card you took as ${name}’s`,
    notCompared: (name: string) =>
      `Sealed for the card you have of ${name}; compare the digits to be sure that it is theirs. It is opened in Duologue, with “Take a hand-over file…”. You cannot open it yourself.`,
    passphrase: 'Whoever knows a passphrase',
    passphraseSays:
      'They open it with the free program age and the passphrase, which you tell them by another way.',
    recipient: 'Somebody with a key made with the age program',
    recipientSays:
      'They made the key and gave you its public half. They open the file with the free program age.',
    nobody: 'Anyone who gets the file',
    nobodySays: 'Not sealed: from a memory stick, a mail or a cloud folder it can be read by whoever has it.',
    confirmPlain: 'I know that whoever gets this file can read it.',
    passphraseLabel: 'Passphrase of the file',
    again: 'Once more',
    againDiffers: 'The two are not the same yet.',
    passphraseMissing: 'Choose a passphrase.',
    recipientLabel: 'The public half of their key',
    recipientHint: 'It begins with age1.',
    notARecipient: 'That is no such key. It begins with age1 and has 62 letters and digits.',
    ending: 'The name of the file gets .age at its end: so one sees that it is sealed.',
    strength: (words: string) => `${words}.`,
    weakAnyway: 'Use it anyway. I know that whoever has the file could guess it.',
    weak: 'Add a word or two, or tick the line above.',
    notConfirmed: 'Tick the line above, or seal the file.',
  },
  sealing: 'Sealing…',
  /** With a passphrase. */
  sealingSlowly: 'Sealing… This takes some seconds, and makes the passphrase hard to guess.',
  save: 'Choose where…',

  wouldLeak: (where: readonly ExportStream[]) =>
    where.length === 0
      ? 'It holds private words. Nothing left the vault. Look at the leak check.'
      : `The finished file would have held private words in ${where.map((stream) => streams[stream]).join(', ')}. Nothing left the vault.`,
  notAgreed: 'Only what both of you signed can be bundled. Nothing left the vault.',
  levelForbids:
    'The charter of this pair lets others see less than this says. Nothing left the vault. The level is changed in the charter.',
  changedMeanwhile:
    'It was saved again meanwhile, so it is not what was checked. Nothing left the vault; try again.',
  failed: 'It did not work. Nothing left the vault.',
  failedAs: (incident: string) => `It did not work. Nothing left the vault. Incident ${incident}.`,
  nothingLeft: 'Nothing left the vault.',

  verifier: {
    save: 'Save the verifier…',
    what: 'A page that checks what both of you signed, in any browser and without a network. It holds none of your words.',
    saved: (fileName: string) =>
      `Saved as “${fileName}”. It holds none of your words, so the register has no line for it.`,
  },

  /** What a hand-over file carries. */
  round: {
    acts: roundActs,
    facts: (number: number, at: string) => `Round ${String(number)}, signed ${at}`,
    note: 'With the note:',
    comment: (quote: string) => (quote === '' ? 'About all of it:' : `About “${quote}”:`),
    noWords: 'No other words are in it.',
  },

  kept: {
    title: 'What left',
    saveAgain: 'Save the same file again…',
    gone: 'The bytes of this file were let go of. Its fingerprint stays in the register.',
    sealed: 'Only its receiver can read this file. What is kept here is the sealed file, byte for byte.',
  },
}
