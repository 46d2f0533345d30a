// The sentences of the page before it is unlocked, in the language of the reader. English is the only one so far:
// another language is a folder beside en/ that satisfies `Messages`, chosen here and in unlocked.ts.
import { early } from './en'

export type Messages = typeof early

export const m: Messages = early
