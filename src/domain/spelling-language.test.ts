// Which dictionary a person most likely wants.
import { expect, test } from 'vitest'
import { languageForLocales } from './spelling-language'

test.each([
  [['en-US'], 'en-US'],
  [['en-AU', 'de'], 'en-GB'],
  [['de-CH'], 'de'],
  [['fr_CA'], 'fr'],
  [['nb-NO', 'es-419', 'en'], 'es'],
  [['nb-NO', 'ja'], 'en-GB'],
  [[], 'en-GB'],
] as [string[], string][])('%j → %s', (locales, language) =>
  expect(languageForLocales(locales)).toBe(language),
)
