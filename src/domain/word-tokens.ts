// A text taken apart for comparing it word by word. Invariant: joined, the tokens are the text.

/** Scripts that are written without blanks between words. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]'
const WORD = `(?!${UNSPACED})[\\p{L}\\p{N}](?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]|['’_-](?=\\p{L}))*`
const UNSPACED_RUN = `${UNSPACED}(?:${UNSPACED}|\\p{M})*`
const EMOJI =
  '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:[\\p{EMod}\\uFE0F]|\\u200D\\p{Extended_Pictographic})*'
const TOKEN = new RegExp(`(${UNSPACED_RUN})|${WORD}|\\n|[^\\S\\n]+|${EMOJI}|[\\s\\S]\\p{M}*`, 'gu')

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Words, runs of blanks, line breaks, emoji and single signs. Where words have no blanks, a dictionary parts them. */
export function wordTokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const [token, unspaced] of text.matchAll(TOKEN)) {
    if (unspaced === undefined) tokens.push(token)
    else for (const { segment } of segmenter.segment(unspaced)) tokens.push(segment)
  }
  return tokens
}

/** Lines, each with its line break. */
export const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
