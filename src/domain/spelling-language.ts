// Which dictionaries there are, and which one a person most likely wants.

export const DICTIONARY_LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es'] as const
export type DictionaryLanguage = (typeof DICTIONARY_LANGUAGES)[number]

/** `off`: the words of this note are not checked. */
export type SpellingLanguage = DictionaryLanguage | 'off'

const FALLBACK: DictionaryLanguage = 'en-GB'

/** The first of the person's locales (BCP 47, most wanted first) that there is a dictionary for; else British English. */
export function languageForLocales(locales: readonly string[]): DictionaryLanguage {
  for (const locale of locales) {
    const language = languageForLocale(locale)
    if (language !== undefined) return language
  }
  return FALLBACK
}

function languageForLocale(locale: string): DictionaryLanguage | undefined {
  const [language, ...rest] = locale.toLowerCase().split(/[-_]/)
  if (language === 'en') return rest.includes('us') ? 'en-US' : 'en-GB'
  return DICTIONARY_LANGUAGES.find((one) => one === language)
}
