// Words that led to a note from the search: the find bar of the note that opens next begins with them. In memory only.
let wanted = ''

export function wantWords(words: string): void {
  wanted = words
}

export const wantedWords = (): string => wanted

/** The note is open, and its find bar has them. */
export const forgetWantedWords = (): void => wantWords('')
