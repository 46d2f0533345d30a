import fc from 'fast-check'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { find, idsOf } from '../../../../tests/support/search'
import { searchKeysOf } from '../../../domain/search-text'

const letters = fc.constantFrom(
  ...Array.from('abcdefghijklmnopqrstuvwxyzABCXYZ0123456789éÉüñçßøŁæœđþğİıșžάώσςЖйёאבّكتہकखहिन्दी'),
  ...Array.from('会議資料東京の入門カタガハングル한국어회의ประชุมกับລາວខ្មែរမြန်'),
)
const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 })
const sentence = fc.array(word, { minLength: 1, maxLength: 12 })

const variantsOf = (words: readonly string[], at: number, from: number, to: number): string[] => {
  const one = words[at % words.length] ?? ''
  const phrase = words.slice(at % words.length, (at % words.length) + 3).join(' ')
  const signs = [...one]
  const start = from % signs.length
  const prefix = signs.slice(0, 2 + to).join('')
  const unaccented = one
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  const isUnspaced =
    searchKeysOf(one).every((key) => [...key].length === 1) && signs.length === searchKeysOf(one).length
  return [
    one,
    one.toUpperCase(),
    one.toLowerCase(),
    one.normalize('NFD'),
    unaccented,
    `"${phrase}"`,
    words.join(' '),
    ...(searchKeysOf(prefix).at(-1)?.length === 1 ? [] : [`${prefix}*`]),
    ...(isUnspaced ? [signs.slice(start, start + 1 + to).join('')] : []),
  ].filter((query) => searchKeysOf(query).length > 0)
}

test('every word of a note finds it: without its accents, in capitals, its beginning, its phrase, any part of CJK', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  let day = Date.UTC(2000, 0, 1)
  fc.assert(
    fc.property(sentence, fc.nat(20), fc.nat(20), fc.nat(6), (words, at, from, to) => {
      day += 86_400_000
      const heldOn = `${new Date(day).toISOString().slice(0, 10)}T12:00`
      const { sessionId } = addSession(vault, pairId, note(words.join(' ')), heldOn)
      for (const query of variantsOf(words, at, from, to)) {
        const found = idsOf(vault, query, { mode: 'typing', limit: 5 })
        expect({ query, found: found.includes(sessionId) }).toEqual({ query, found: true })
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('any text gives an answer: operators, quotes, NUL, lone surrogates, 100 kB', () => {
  const { vault } = openTestVault()
  addSession(vault, addPair(vault), note('A note with "quotes", AND, NOT, emoji 🎉'))
  const chunk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      "'",
      '-',
      '*',
      '^',
      '(',
      ')',
      '{',
      '}',
      ':',
      '+',
      ' AND ',
      ' OR ',
      ' NOT ',
      'NEAR(a b, 2)',
    ),
    fc.constantFrom(
      'title:',
      'tag:',
      'pair:"',
      'is:',
      'on:9999-12-31',
      '\0',
      '\ud800',
      '\ue000any',
      '🎉',
      '会',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(chunk, { maxLength: 30 }),
      fc.constantFrom('typing' as const, 'ranked' as const),
      (parts, mode) => {
        expect(find(vault, parts.join(''), { mode }).total).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 500 },
  )
  for (const text of [
    '"',
    'zz '.repeat(33_000),
    '('.repeat(100_000),
    '会'.repeat(100_000),
    'x'.repeat(100_000),
  ]) {
    expect(find(vault, text).total).toBe(0)
  }
  expect(find(vault, '🎉').total).toBe(1)
}, 60_000)
