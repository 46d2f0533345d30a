// One language's dictionary, read by Hunspell. Asked for single words; nothing asked is kept.
import { Hunspell } from 'hunspell-wasm'
import loadHunspell from 'hunspell-wasm/wasm/hunspell.js'
import { MOST_SUGGESTIONS } from '../../contract/spelling'
import type { DictionaryLanguage } from '../../domain/spelling-language'
import { accentVariantsOf } from '../../domain/accents'
import { isKnownIn } from '../../domain/known-words'
import { asAsked } from '../../domain/spelled-words'
import { moreWords } from './more-words'

export interface Dictionary {
  isRight(word: string): boolean
  /** With plain apostrophes; the likeliest first, at most `MOST_SUGGESTIONS`. Slow: some 50 to 250 ms. */
  suggest(word: string): string[]
  close(): void
}

/** Reads a data file of the speller by name: `de.aff`, `de.dic`, `hunspell.wasm`. */
export type ReadData = (name: string) => Promise<Uint8Array>

export async function openDictionary(language: DictionaryLanguage, read: ReadData): Promise<Dictionary> {
  const [wasmBinary, affixes, words] = await Promise.all([
    read('hunspell.wasm'),
    read(`${language}.aff`).then(textOf),
    read(`${language}.dic`).then(textOf),
  ])
  const hunspell = await loadHunspell({ wasmBinary, print: quiet, printErr: quiet })
  const ours = moreWords(language)
  const judge = new Hunspell(hunspell, withoutTrials(affixes), words)
  let adviser: Hunspell | undefined

  return {
    isRight: (word) => isKnownIn(ours, word) || judge.testSpelling(word),
    suggest(word) {
      adviser ??= new Hunspell(hunspell, affixes, words)
      return [...new Set(suggestionsOf(word, judge, adviser))].slice(0, MOST_SUGGESTIONS)
    },
    close() {
      judge.dispose()
      adviser?.dispose()
    },
  }
}

/** Other accents first; an elided word (`l'entreprize`) by its stem: Hunspell stops looking after a quarter second. */
function suggestionsOf(word: string, judge: Hunspell, adviser: Hunspell): string[] {
  const isRight = (variant: string) => judge.testSpelling(variant)
  const accented = accentVariantsOf(word).filter(isRight)
  const [elided = ''] = /^\p{L}{1,6}'(?=\p{L}{3})/u.exec(word) ?? []
  const stem = word.slice(elided.length)
  const ofStem = elided === '' ? [] : adviser.getSpellingSuggestions(stem).map((one) => elided + asAsked(one))
  const found = ofStem.filter(isRight)
  const ofWord = found.length > 0 ? [] : adviser.getSpellingSuggestions(word).map(asAsked)
  return [...accented, ...found, ...ofWord]
}

/**
 * With its TRY letters Hunspell 1.7.2 tries every edit of a long compound before it accepts it: 90 ms for one German
 * word, 100 times what the check itself takes. Suggestions need the letters: they get a reading of their own.
 */
const withoutTrials = (affixes: string): string => affixes.replaceAll(/^TRY .*$/gmu, '')

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Its warnings could quote a word. */
const quiet = (): void => undefined
