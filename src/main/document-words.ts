// What an exported document says besides its own words: written by the exporter and printed by the shell.

export const documentWords = {
  /** The language of these words, as HTML names it. */
  language: 'en' as const,
  /** At the head and at the foot of every page. */
  statusLine: { summary: 'Draft, not agreed', charter: 'Not signed' },
  /** Across every page until it is agreed. */
  watermark: { summary: 'DRAFT · not agreed', charter: 'DRAFT · not signed' },
  /** A charter that waits for the other signature. `name` is null if none stands in it. */
  waits: {
    line: (name: string | null) => `Signed by ${name ?? 'one of the two'}, not yet by both`,
    watermark: 'DRAFT · not signed by both',
  },
  agreed: {
    agreedOn: (day: string) => `Agreed on ${day}`,
    signedBy: 'Signed by both',
    signer: ({ name, fingerprint, day }: { name: string | null; fingerprint: string; day: string }) =>
      `${name === null ? '' : `${name} · `}${fingerprint} · ${day}`,
    superseded: (line: string) => `${line} · replaced by a later one`,
    retracted: (line: string) => `${line} · taken back since`,
  },
  /** Goes into a bundle, for somebody who trusts no program of ours. */
  howToCheck: (
    kind: 'summary' | 'charter',
    signers: readonly { principal: string; name: string | null }[],
    namespace: string,
  ) =>
    [
      'How to check what is in this bundle',
      '',
      `${kind}.pdf and ${kind}.html are for reading. content.json is what was signed, to the byte.`,
      '',
      '1. With the page verify.html',
      '   Open it in any browser, without a network, and drop record.json, the PDF or the web page on it.',
      '',
      '   It has to say: “Agreed by both, and intact.” If it says anything else, do not rely on the file: ask',
      '   the person who gave it to you, and compare with what the other of the two has.',
      '',
      '   Somebody who forges a bundle can put a forged verify.html into it. If you are not sure of whom you',
      '   got it from, use a verify.html that you have from elsewhere: from an earlier bundle that you trust, or',
      '   from the Duologue of somebody you know, with its button “Save the verifier…”.',
      '',
      '2. Whose keys these are',
      '   No file can say that. Compare the fingerprint that verify.html shows for each name with the two people',
      '   themselves: in Duologue it stands under “Pairing”, “1. Give …”, “Details”.',
      '',
      '3. For technicians: without any program of ours',
      '   With OpenSSH 8.2 or newer. Unpack the bundle, open a terminal in its folder, and run:',
      '',
      ...signers.map(
        ({ principal }) =>
          `   ssh-keygen -Y verify -f allowed_signers -I ${principal} -n ${namespace} -s ${principal}.sig < content.json`,
      ),
      '',
      '   Each has to answer: Good signature. The fingerprints:',
      '',
      '   ssh-keygen -l -f allowed_signers',
      '',
      ...signers.flatMap(({ principal, name }) => (name === null ? [] : [`   ${principal}: ${name}`])),
      '',
    ].join('\n'),
  /** The file's name before its day: neither a name nor a title. */
  fileName: { summary: 'Summary', charter: 'Charter', other: 'Duologue' },
  charter: {
    purpose: 'Purpose',
    mayBeSeen: 'What others may see',
    expects: 'What each expects',
    /** Before a name, where none was carried. */
    sides: { me: 'One side', partner: 'The other side' },
    levels: [
      'Level 0: that this pair exists, and nothing else.',
      'Level 1: that this pair exists, and when it meets.',
      'Level 2: that this pair exists, when it meets, and the themes.',
      'Level 3: the agreed summary.',
    ],
    version: (version: number) => `Charter · version ${String(version)}`,
    /** Dates as `8 October 2026`. */
    since: (day: string) => `since ${day}`,
    review: (day: string) => `review on ${day}`,
    ends: (day: string) => `until ${day}`,
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
  },
}
