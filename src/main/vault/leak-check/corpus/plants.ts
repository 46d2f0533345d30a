// How private sentences get into a summary without standing there word for word. Invariant: the same each time.
import { otherFormOf } from './inflections'

/** One spelling of a leak: lines are paragraphs; a line that begins with "- " is an item of a list, "# " a heading. */
export type Plant = (sentence: string, language: string) => string

const wordsIn = (sentence: string): string[] => sentence.replace(/[.。！？]$/u, '').split(' ')
const isUnspaced = (sentence: string) => !sentence.includes(' ')
/** Units that are moved about: words, or pairs of characters. */
const unitsIn = (sentence: string): { units: string[]; joint: string } =>
  isUnspaced(sentence)
    ? {
        units: Array.from(sentence.replace(/[.。！？]$/u, '').matchAll(/.{1,3}/gsu), ([unit]) => unit),
        joint: '',
      }
    : { units: wordsIn(sentence), joint: ' ' }

const everyNth = (sentence: string, n: number, change: (word: string, at: number) => string): string => {
  const { units, joint } = unitsIn(sentence)
  return units
    .map((unit, at) => (at % n === n - 1 ? change(unit, at) : unit))
    .filter((unit) => unit !== '')
    .join(joint)
}

const FILLERS: Readonly<Record<string, readonly string[]>> = {
  en: ['apparently', 'indeed', 'possibly', 'quietly', 'soon', 'honestly'],
  de: ['offenbar', 'wohl', 'leise', 'demnach', 'ehrlich', 'bald'],
  fr: ['sans doute', 'vraiment', 'discrètement', 'bientôt', 'certes', 'hélas'],
  es: ['quizá', 'realmente', 'discretamente', 'pronto', 'acaso', 'seguramente'],
}
const filler = (language: string, at: number): string => {
  const fillers = FILLERS[language] ?? ['也']
  return fillers[at % fillers.length] ?? ''
}

const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  i: 'і',
  x: 'х',
  y: 'у',
}

/** Chunks of two or three words, the last first, so that no five words stay together in order. */
function reordered(sentence: string): string {
  const { units, joint } = unitsIn(sentence)
  const chunks: string[][] = []
  for (let at = 0; at < units.length;) {
    const size = chunks.length % 2 === 0 ? 2 : 3
    chunks.push(units.slice(at, at + size))
    at += size
  }
  return chunks.reverse().flat().join(joint)
}

function inflected(sentence: string, language: string): string {
  return wordsIn(sentence)
    .map((word) => {
      const bare = word.replace(/^.*[’']|[,;:]/gu, '')
      const other = bare.length > 4 ? otherFormOf(bare, language) : null
      return other === null ? word : word.replace(bare, other)
    })
    .join(' ')
}

const brokenUp =
  (joints: readonly string[]): Plant =>
  (sentence) => {
    const { units, joint } = unitsIn(sentence)
    return units
      .map((unit, at) =>
        at === 0 ? unit : `${at % 3 === 0 ? (joints[(at / 3) % joints.length] ?? joint) : joint}${unit}`,
      )
      .join('')
  }

export const verbatim: Plant = (sentence) => sentence

/** Runs of just so many words (or characters) as count. */
export function fragmentOf(sentence: string): string {
  if (isUnspaced(sentence)) return sentence.slice(3, 16)
  const words = wordsIn(sentence)
  const from = sentence.length % Math.max(1, words.length - 4)
  return words.slice(from, from + 5).join(' ')
}

export const NEAR_PLANTS: Readonly<Record<string, Plant>> = {
  reordered,
  inflected: (sentence, language) => (isUnspaced(sentence) ? sentence : inflected(sentence, language)),
  'words dropped': (sentence) => everyNth(sentence, 4, () => ''),
  'words added': (sentence, language) =>
    everyNth(sentence, 3, (word, at) => `${word} ${filler(language, at)}`),
  'words swapped': (sentence) => {
    const { units, joint } = unitsIn(sentence)
    const swapped = [...units]
    for (let at = 1; at + 1 < swapped.length; at += 3)
      [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? '', swapped[at] ?? '']
    return swapped.join(joint)
  },
  'words replaced': (sentence, language) => everyNth(sentence, 5, (_, at) => filler(language, at)),
  'other punctuation': brokenUp([' – ', ', ', '; ', ' (', ') ', '/', '…']),
  homoglyphs: (sentence) =>
    sentence.replace(/[aeopcixy]/g, (letter, at: number) =>
      at % 2 === 0 ? (HOMOGLYPHS[letter] ?? letter) : letter,
    ),
  'zero-width': (sentence) => Array.from(sentence).join('\u200b'),
  hyphenation: (sentence) =>
    sentence.replace(/(\p{Ll}{3})(?=\p{Ll}{3})/gu, (_, start: string, at: number) =>
      at % 2 === 0 ? `${start}\u00ad` : `${start}-\n`,
    ),
  'across lines': brokenUp(['\n']),
  'across list items': (sentence) => `- ${brokenUp(['\n- '])(sentence, '')}`,
  'heading and text': (sentence) => {
    const { units, joint } = unitsIn(sentence)
    return `# ${units.slice(0, 3).join(joint)}\n${units.slice(3).join(joint)}`
  },
}
