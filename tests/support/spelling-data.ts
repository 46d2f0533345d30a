// The speller's data files as the build ships them, read where they come from.
import { readFile } from 'node:fs/promises'
import { SPELLING_FILES } from '../../scripts/spelling-data.mjs'
import type { ReadData } from '../../src/main/speller/dictionary'

export const readSpellingData: ReadData = (name) => {
  const path = SPELLING_FILES[name]
  if (path === undefined) return Promise.reject(new Error('there is no such file of the speller'))
  return readFile(path)
}
