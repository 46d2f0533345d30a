// What is said about misspelled words.
import type { SpellingLanguage } from '../../../domain/spelling-language'

const languages: Readonly<Record<SpellingLanguage, string>> = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  off: 'Don’t check',
}

export const spelling = {
  language: 'Spelling',
  languages,
  looking: 'Looking for suggestions…',
  noSuggestions: 'No suggestions',
  addToMyWords: 'Add to my words',
  makeUsual: 'Use it in every note where no other is chosen',
  myWords: 'My words',
  myWordsSay: 'These are never underlined. They lie in this vault and nowhere else.',
  noWords: 'None yet. A right click on an underlined word adds it.',
  takeOut: (word: string) => `Take out “${word}”`,
}
