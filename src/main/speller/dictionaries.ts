// The dictionaries that are open: each read when it is first asked for, the last two kept, so that memory is bounded.
import type { DictionaryLanguage } from '../../domain/spelling-language'
import { openDictionary, type Dictionary, type ReadData } from './dictionary'

const KEPT_OPEN = 2

export interface Dictionaries {
  of(language: DictionaryLanguage): Promise<Dictionary>
}

export function dictionaries(read: ReadData): Dictionaries {
  /** Least lately used first. */
  const opened = new Map<DictionaryLanguage, Promise<Dictionary>>()

  return {
    of(language) {
      const dictionary = opened.get(language) ?? openDictionary(language, read)
      opened.delete(language)
      opened.set(language, dictionary)
      // One that could not be read is tried again at the next question.
      dictionary.catch(() => opened.delete(language))
      closeOldest(opened)
      return dictionary
    },
  }
}

function closeOldest(opened: Map<DictionaryLanguage, Promise<Dictionary>>): void {
  for (const [language, dictionary] of opened) {
    if (opened.size <= KEPT_OPEN) return
    opened.delete(language)
    // A question asked before still holds it and has been answered by then: answers wait for nothing in between.
    void dictionary.then(
      (closing) => closing.close(),
      () => undefined,
    )
  }
}
