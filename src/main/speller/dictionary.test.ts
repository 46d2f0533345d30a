// The dictionaries that ship, asked as the page asks.
import { describe, expect, test } from 'vitest'
import { DICTIONARY_LANGUAGES } from '../../domain/spelling-language'
import { asAsked, spelledWordsOf } from '../../domain/spelled-words'
import { readSpellingData } from '../../../tests/support/spelling-data'
import { SPELLING_SAMPLES } from '../../../tests/support/spelling-samples'
import { dictionaries } from './dictionaries'

const open = dictionaries(readSpellingData)

describe.each(DICTIONARY_LANGUAGES)('%s', { timeout: 30_000 }, (language) => {
  const { right, wrong } = SPELLING_SAMPLES[language]
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })

  test('every word of a right text is right', async () => {
    const dictionary = await open.of(language)
    const words = spelledWordsOf(right, segmenter).map(({ word }) => word)
    expect(words.length).toBeGreaterThan(130)
    expect(words.filter((word) => !dictionary.isRight(word))).toEqual([])
  })

  test('every typical mistake is found', async () => {
    const dictionary = await open.of(language)
    expect(wrong.map(([written]) => asAsked(written)).filter((word) => dictionary.isRight(word))).toEqual([])
  })

  test('nearly always what was meant is among the six suggestions', async () => {
    const dictionary = await open.of(language)
    // Suggestions are slow: a sixth of the mistakes tells enough. Hunspell gives up the sooner the busier it is here.
    const asked = wrong.filter((_, at) => at % 6 === 0)
    const unmet = asked.filter(
      ([written, meant]) => !dictionary.suggest(asAsked(written)).includes(asAsked(meant)),
    )
    expect(unmet.length / asked.length, JSON.stringify(unmet)).toBeLessThan(0.3)
  })
})

describe('what people meet first', { timeout: 30_000 }, () => {
  test.each([
    ['en-GB', 'recieve', 'receive'],
    ['en-US', 'behaviour', 'behavior'],
    ['de', 'Entwiklung', 'Entwicklung'],
    ['de', 'Mitarbietergespräch', 'Mitarbeitergespräch'],
    ['fr', 'apparament', 'apparemment'],
    ['fr', "l'entreprize", "l'entreprise"],
    ['fr', 'trés', 'très'],
    ['fr', 'evenement', 'événement'],
    ['es', 'reunion', 'reunión'],
  ] as const)('%s: %s → %s', async (language, written, meant) => {
    const dictionary = await open.of(language)
    expect(dictionary.isRight(written)).toBe(false)
    expect(dictionary.suggest(written)[0]).toBe(meant)
  })

  test.each([
    ['en-GB', 'organise colour theatre'],
    ['en-US', 'organize color theater'],
    ['de', 'Donaudampfschifffahrtsgesellschaft Gesprächspartnerin Führungskräfteentwicklung'],
    ['fr', "aujourd'hui l'homme qu'elle jusqu'à rendez-vous cœur"],
    ['es', 'explicándonos pingüino vergüenza'],
  ] as const)('%s: %s', async (language, words) => {
    const dictionary = await open.of(language)
    expect(words.split(' ').filter((word) => !dictionary.isRight(word))).toEqual([])
  })

  test('only two dictionaries are kept open, and one that was closed opens again', async () => {
    const some = dictionaries(readSpellingData)
    const first = some.of('en-GB')
    await first
    await some.of('de')
    await some.of('es')
    expect(some.of('en-GB')).not.toBe(first)
    expect((await some.of('en-GB')).isRight('colour')).toBe(true)
  })
})
