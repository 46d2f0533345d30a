import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesFitting, entriesUsed, type PaletteEntry } from './palette-entry'

const entry = (label: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id: label,
  group: 'places',
  label,
  icon: null,
  choose: () => undefined,
  ...more,
})
const fitting = (entries: readonly PaletteEntry[], typed: string) =>
  entriesFitting(entries, typed).map(({ label }) => label)

describe('the palette', () => {
  test('finds by beginnings of words, accents and capitals aside', () => {
    const entries = [entry('Sessions', { detail: 'Émilie Nørgård' }), entry('Goals', { detail: 'Maya' })]
    expect(fitting(entries, 'emi')).toEqual(['Sessions'])
    expect(fitting(entries, 'NORG ses')).toEqual(['Sessions'])
    expect(fitting(entries, 'oals')).toEqual([])
  })

  test('finds by other words, after those whose name fits', () => {
    const entries = [entry('Trash', { also: 'deleted bin' }), entry('Bin day')]
    expect(fitting(entries, 'bin')).toEqual(['Bin day', 'Trash'])
  })

  test('puts a name that begins with what is typed before one that only holds it', () => {
    expect(fitting([entry('Start a summary'), entry('Summaries')], 'summ')).toEqual([
      'Summaries',
      'Start a summary',
    ])
  })

  test('offers unasked only what is meant to be', () => {
    const entries = [entry('Trash'), entry('Plan a session', { isTypedOnly: true })]
    expect(fitting(entries, '  ')).toEqual(['Trash'])
    expect(fitting(entries, 'plan')).toEqual(['Plan a session'])
  })

  test('offers nothing for signs that are no words', () => {
    expect(fitting([entry('Trash')], '"-*')).toEqual([])
  })

  test('takes any string, and finds each entry by its whole name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.string({ unit: 'grapheme' }),
        (labels, typed) => {
          const entries = labels.map((label) => entry(label))
          const found = entriesFitting(entries, typed)
          expect(found.every((one) => entries.includes(one))).toBe(true)
        },
      ),
    )
  })

  test('remembers what was used last as far as it is still there', () => {
    const entries = [entry('Goals'), entry('Trash')]
    expect(entriesUsed(entries, ['Trash', 'gone', 'Goals']).map(({ id }) => id)).toEqual(['Trash', 'Goals'])
  })
})
