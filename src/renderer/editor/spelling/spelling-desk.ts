// What an editor needs to check spelling: somebody to ask, a language, and the words that are right anyway.
import type { DictionaryLanguage } from '../../../domain/spelling-language'
import type { Verdicts } from './verdicts'

export interface SpellChecker {
  /** The misspelled ones of at most 1,000 words. */
  check(language: DictionaryLanguage, words: string[]): Promise<readonly string[]>
  /** At most 6, the likeliest first. */
  suggest(language: DictionaryLanguage, word: string): Promise<readonly string[]>
}

export interface SpellingDesk {
  readonly checker: SpellChecker
  readonly language: DictionaryLanguage
  readonly verdicts: Verdicts
  readonly privateWords: ReadonlySet<string>
  addPrivateWord(word: string): Promise<void>
}
