// What the verifier says, on its page and on the command line.
import type { FileKind, FileProblem } from './records-in-file'

const kinds: Record<FileKind, string> = {
  record: 'agreed record',
  page: 'web page',
  text: 'Markdown text',
  bundle: 'bundle',
  pdf: 'PDF',
}

const problems: Record<FileProblem, { readonly title: string; readonly more: string }> = {
  tooLarge: { title: 'This file is too large.', more: 'What Duologue exports stays below 64 MB.' },
  noRecord: {
    title: 'There is no agreed record in this file.',
    more: 'Only agreed exports hold one: a web page, a Markdown text, a PDF, a bundle, or the record alone. Drafts and Word files do not.',
  },
  sealed: {
    title: 'This file is sealed.',
    more: 'Open it first, with Duologue or with age and your key, and give me what was in it.',
  },
  damaged: {
    title: 'The agreed record in this file is damaged.',
    more: 'It was cut or altered. Ask the person who sent it for the file again.',
  },
  newer: {
    title: 'This file was made by a newer Duologue.',
    more: 'Check it with the verifier that came with it.',
  },
}

const who = (name: string | null): string => name ?? 'One who is not named'

export const words = {
  page: {
    title: 'Duologue verifier',
    lead: 'Was it agreed by both, and is it still as they signed it? This page works without a network: your file stays on this computer.',
    choose: 'Choose a file…',
    drop: 'or drop it here',
    kinds: 'An agreed web page, PDF, Markdown text, bundle (.zip) or record (.json).',
    another: 'Check another file…',
    signers: 'Who signed',
    signedWords: 'What was signed',
    signedWordsMore: 'Made anew from the signed words, not from what the file shows.',
    details: 'Details',
    fingerprint: 'Fingerprint',
    checked: (kind: FileKind, name: string) => `${name} · ${kinds[kind]}`,
    unreadable: 'This file could not be read.',
  },
  problem: (problem: FileProblem) => problems[problem],
  headline: {
    agreed: 'Agreed by both, and intact.',
    proposed: 'Only proposed, not agreed.',
    altered: 'Altered. Do not rely on it.',
    retraction: 'A retraction.',
    newer: 'Signed, in a form this verifier does not know.',
    retracted: 'Agreed by both, and taken back since.',
    shownDiffers: 'The record is intact, but the file shows other words.',
    looksChanged: 'The record is intact, but the way the file looks was changed.',
  },
  explained: {
    agreed: 'Both signed these very words, and no sign of them was changed since.',
    proposed: 'Not all whom these words name have signed them.',
    altered: 'The words, a date or a signature were changed after signing, or somebody else signed.',
    retraction: 'One of the two takes back words that both had agreed. It belongs to the record named below.',
    newer: 'The signatures hold. To read the words, use a newer verifier.',
    retracted: 'The signatures hold; one of the two says that they no longer stand by these words.',
    shownDiffers: 'Do not rely on what the file shows. What was signed stands below.',
    looksChanged:
      'Its styles are not those that Duologue writes, as far as this verifier knows: they can hide words, or show some as others. Read what was signed, not the page.',
  },
  signed: (name: string | null, at: string) => `${who(name)} signed on ${at}, by their own clock.`,
  notSigned: (name: string | null) => `${who(name)} has not signed.`,
  broken: (name: string | null) => `The signature of ${name ?? 'one who is not named'} does not hold.`,
  retracts: (name: string | null, at: string) =>
    `${who(name)} took these words back on ${at}, by their own clock.`,
  retractsByOther: (fingerprint: string) =>
    `Somebody took these words back with a key that did not sign them: ${fingerprint}. It counts only if it is a new key of one of the two: ask them.`,
  reason: (reason: string) => `Reason given: ${reason}`,
  shown: {
    same: 'The text of the file is the signed text, word for word.',
    samePage: 'The text of the page is the signed text, word for word, and it looks as Duologue writes it.',
    looksChanged:
      'The text of the page is the signed text, but its looks are not those that Duologue writes. A newer Duologue may write others, too: then a newer verifier knows them.',
    differs: 'The text of the file is not the signed text.',
    notCompared: 'What the file shows was not compared: rely on the signed words only.',
  },
  /** A bundle with another file than those that Duologue puts into one. */
  odd: {
    strange: (name: string) =>
      `“${name}” is in this bundle, but Duologue does not put a file of that name there. Somebody added it: do not rely on it, and open no file of this bundle. Ask for the bundle again.`,
    doubled: (name: string) =>
      `“${name}” is in this bundle twice. Nobody can tell which of the two you will see: open no file of this bundle, and ask for it again.`,
    unreadable: (name: string) =>
      `“${name}” in this bundle is too large to be checked. Open no file of this bundle, and ask for it again.`,
  },
  pages: {
    pdf: 'This checks the record inside the PDF, not its pages: read the signed words as the verifier’s page shows them, not the pages.',
    bundle: 'The pages of the PDF in the bundle were not compared: read the web page, or the signed words.',
  },
  /** Not signed: what the export knew when it was written. */
  says: {
    superseded: 'The file itself says that these words were replaced by later ones since.',
    retracted: 'The file itself says that these words were taken back since.',
  },
  supersedes: (sha256: string) => `These words take the place of earlier ones: ${sha256}`,
  taken: (sha256: string) => `Takes back the words with the SHA-256 ${sha256}`,
  content: (sha256: string) => `SHA-256 of the signed words: ${sha256}`,
  keys: 'Nobody can see from a file whose key it was: compare each fingerprint with the person. Dates are as the signers’ clocks had them.',
  command: {
    usage: 'Usage: duologue verify [--json] FILE [RETRACTION…]',
    unreadable: (path: string) => `${path}: cannot be read.`,
  },
}
