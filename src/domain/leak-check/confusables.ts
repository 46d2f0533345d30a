// Letters of other scripts that look like Latin ones. Invariant: one unit becomes one unit, whatever stands beside it.

/**
 * Cyrillic, Greek, Armenian and odd Latin small letters beside the plain Latin letter that they look like in every font:
 * the part of Unicode's confusables (UTS #39, confusables.txt) that reaches a-z. Wide, bold and circled letters are
 * NFKC's matter. Words in those scripts are folded alike wherever they stand, so they still find each other.
 */
const PAIRS =
  'аa вb еe һh іi јj кk ӏl мm оo рp ԛq сc ѕs тt уy үy ԝw хx ԁd нh ѵv ԍg ' +
  'αa βb γy εe ιi κk νv ηn οo ρp τt υu χx ωw ոn սu օo հh յj ցg զq ıi ɑa ɡg ɩi ʋv ɯw'

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map(([letter = '', latin = '']): [string, string] => [letter, latin]),
)
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'g')

/** As a reader sees it. `word`: in lower case. */
export const unmasked = (word: string): string =>
  word.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter)
