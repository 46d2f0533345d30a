// Where the speller's data files come from: unmodified files of pinned packages, put beside the built processes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const DICTIONARIES = {
  'en-GB': 'dictionary-en-gb',
  'en-US': 'dictionary-en',
  de: 'dictionary-de',
  fr: 'dictionary-fr',
  es: 'dictionary-es',
}

/** Name in the bundle → file. The licence of each dictionary goes with it. */
export const SPELLING_FILES = Object.fromEntries([
  ['hunspell.wasm', packaged('hunspell-wasm', 'wasm/hunspell.wasm')],
  ['hunspell.license', packaged('hunspell-wasm', 'COPYING.MPL')],
  // The German dictionary's own file only names its licence: this is the text of it.
  ['GPL-2.0.license', packaged('hunspell-wasm', 'COPYING')],
  ...Object.entries(DICTIONARIES).flatMap(([language, name]) =>
    ['aff', 'dic', 'license'].map((part) => [
      `${language}.${part}`,
      packaged(name, part === 'license' ? part : `index.${part}`),
    ]),
  ),
])

/** Vite plugin: writes them into `spelling/` of the build. */
export function spellingData() {
  return {
    name: 'spelling-data',
    generateBundle() {
      for (const [name, path] of Object.entries(SPELLING_FILES))
        this.emitFile({ type: 'asset', fileName: `spelling/${name}`, source: readFileSync(path) })
    },
  }
}

function packaged(name, file) {
  return join(root, 'node_modules', name, file)
}
