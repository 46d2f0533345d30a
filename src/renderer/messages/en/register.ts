// The register of what left the vault.
import type { Disclosure, SummaryStatus } from '../../../contract/summaries'
import { plural } from '../plural'

const formats: Readonly<Record<Disclosure['format'], string>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
  html: 'Web page',
  docx: 'Word document',
  zip: 'With both signatures (ZIP)',
  ics: 'Calendar file',
  duocard: 'Pairing card',
  text: 'Text',
  duologue: 'Hand-over file',
}

const states: Readonly<Record<Disclosure['state'], string>> = {
  announced: 'announced; nobody saw the file finished',
  left: 'left',
  failed: 'failed; no file was finished',
}

const kinds: Readonly<Record<Disclosure['kind'], string>> = {
  summary: 'Summaries',
  charter: 'Charters',
  calendar: 'Calendar files',
  card: 'Pairing cards',
  handover: 'Hand-over files',
  reveal: 'Sealed reveals',
}

const sealedFor: Readonly<Record<Disclosure['sealedFor'], string>> = {
  nobody: 'not sealed',
  partner: 'sealed for your partner',
  recipient: 'sealed for a key they gave you',
  passphrase: 'sealed with a passphrase',
}

const statusesNow: Readonly<Record<SummaryStatus, string>> = {
  draft: 'Now: not agreed',
  proposed: 'Now: proposed, not agreed',
  answered: 'Now: answered, not agreed',
  agreed: 'Now: agreed',
  superseded: 'Now: replaced by a later one',
  retracted: 'Now: taken back',
}

export const register = {
  deletedPair: 'a pair that was deleted',
  label: 'Register',
  title: 'What left',
  lead: 'Every file that was saved out of this vault, with whomever. An entry is written before the file.',
  empty: {
    title: 'Nothing has left this vault.',
    text: 'Every summary, charter or calendar file that is saved is entered here first.',
  },
  columns: {
    when: 'When',
    with: 'With',
    summary: 'What',
    format: 'Format',
    file: 'File',
    size: 'Size',
    details: 'Details',
    state: 'State',
  },
  formats,
  states,
  sealedFor,
  statusesNow,
  overrides: (count: number) =>
    plural(count, {
      one: '1 place let leave on purpose',
      other: `${String(count)} places let leave on purpose`,
    }),
  filter: {
    pair: 'With',
    allPairs: 'Everybody',
    kind: 'What',
    allKinds: 'Everything',
    kinds,
    none: 'Nothing like this has left the vault.',
  },
  details: {
    show: 'Show',
    hide: 'Hide',
    showOf: (fileName: string) => `Show details of ${fileName}`,
    hideOf: (fileName: string) => `Hide details of ${fileName}`,
    fingerprint: 'Fingerprint of the file (SHA-256):',
    datesNotKept:
      'The file itself is not kept here: dates of your sessions stand in it, and they stay in your private room.',
  },
  /** It has no file. */
  copied: 'copied as text',
  show: (fileName: string) => `Show what left as ${fileName}`,
  letGo: 'Let go of the kept copies…',
  letGoTitle: 'Let go of the kept copies?',
  letGoText: {
    document:
      'The vault keeps the bytes of what left, so that you can look at them and save them again. Every kept file of this summary or charter goes, hand-over files too; the lines of the register and their fingerprints stay.',
    reveal:
      'The vault keeps the bytes of what left, so that you can look at them and save them again. Every kept file of these sealed answers goes; the lines of the register and their fingerprints stay.',
    pair: 'The vault keeps the bytes of what left, so that you can look at them and save them again. Every kept card of this pair goes; the lines of the register and their fingerprints stay.',
  },
  letGoYes: 'Let go',
  bytes: (amount: string) => `${amount} bytes`,
  kilobytes: (amount: string) => `${amount} kB`,
  megabytes: (amount: string) => `${amount} MB`,
}
