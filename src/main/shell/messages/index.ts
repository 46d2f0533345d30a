// The shell's sentences in the language of the reader. English is the only one so far: another language is a file
// beside en.ts that satisfies `ShellMessages`.
import { en } from './en'

export type ShellMessages = typeof en

export const m: ShellMessages = en
