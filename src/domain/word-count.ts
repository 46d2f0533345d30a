// How many words a text has, as people count them.

/** Scripts written without spaces: each character is a word. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
/** Runs of letters, digits and what holds a word together. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-_]*/gu
const WORDS_OF_BOTH =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}](?:[\p{M}'’\-_]|(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])*/gu

/** Each save counts the whole note, so the quicker of the two expressions is taken where it says the same. */
export function countWords(text: string): number {
  const words = WITHOUT_SPACES.test(text) ? WORDS_OF_BOTH : WORDS
  let count = 0
  words.lastIndex = 0
  while (words.test(text)) count += 1
  return count
}
