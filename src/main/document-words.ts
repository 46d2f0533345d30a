// What an exported document says besides its own words: written by the exporter and printed by the shell.

export const documentWords = {
  /** The language of these words, as HTML names it. */
  language: 'en' as const,
  /** At the head and at the foot of every page. */
  statusLine: { summary: 'Draft, not agreed', charter: 'Not signed' },
  /** The file's name before its day: neither a name nor a title. */
  fileName: { summary: 'Summary', charter: 'Charter' },
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
