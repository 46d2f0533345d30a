// Words that are right whatever a dictionary says: the person's own, and ours. A word counts in the case it was
// listed in, and in those that a sentence or a heading asks for.
import { asAsked, LONGEST_WORD } from './spelled-words'

/** As a list keeps a word, or null if it cannot be one. */
export function asListedWord(written: string): string | null {
  const word = asAsked(written).trim()
  return word === '' || word.length > LONGEST_WORD || /[\s\p{C}]/u.test(word) ? null : word
}

/** Also with an English genitive: `Nordlys's` is known when `Nordlys` is. */
export function isKnownIn(words: ReadonlySet<string>, asked: string): boolean {
  return formsOf(asked).some((word) => words.has(word))
}

function formsOf(asked: string): string[] {
  const bare = asked.replace(/'s$/iu, '')
  const forms = bare === asked ? [asked] : [asked, bare]
  return forms.flatMap((form) => [form, ...calmer(form)])
}

/** `Word` also stands for `word`, and `WORD` for both. */
function calmer(word: string): string[] {
  const lower = word.toLowerCase()
  const title = word.slice(0, 1) + lower.slice(1)
  if (word === title) return [lower]
  return word === word.toUpperCase() ? [title, lower] : []
}
