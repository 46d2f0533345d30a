/** What the focus goes to when a note opens; null leaves it where it is. */
export type StartFocus = 'text' | 'tab' | null
