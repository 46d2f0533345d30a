// What the speller said about words, by language. Bounded: the words longest unused are forgotten first.
import type { DictionaryLanguage } from '../../../domain/spelling-language'

const MOST_KEPT = 20_000

export interface Verdicts {
  /** Undefined: not asked yet. */
  isRight(language: DictionaryLanguage, word: string): boolean | undefined
  keep(language: DictionaryLanguage, word: string, isRight: boolean): void
}

export function verdicts(mostKept = MOST_KEPT): Verdicts {
  /** Least lately used first. */
  const kept = new Map<string, boolean>()
  return {
    isRight(language, word) {
      const key = `${language} ${word}`
      const known = kept.get(key)
      if (known === undefined) return undefined
      kept.delete(key)
      kept.set(key, known)
      return known
    },
    keep(language, word, isRight) {
      kept.set(`${language} ${word}`, isRight)
      if (kept.size <= mostKept) return
      for (const oldest of kept.keys()) {
        kept.delete(oldest)
        return
      }
    },
  }
}
