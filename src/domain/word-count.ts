// How many words a text has, as people count them.

/** Runs of letters, digits and what holds a word together; each character of a script written without spaces is one. */
const WORDS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}](?:[\p{M}'’\-_]|(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])*/gu

export function countWords(text: string): number {
  let count = 0
  for (const _word of text.matchAll(WORDS)) count += 1
  return count
}
