// Types of spelling-data.mjs for the build and the tests.
import type { Plugin } from 'vite'

/** Name in the bundle → file it is a copy of. */
export const SPELLING_FILES: Readonly<Record<string, string>>
export function spellingData(): Plugin
