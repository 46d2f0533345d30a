import { expect, test } from 'vitest'
import { plural } from './plural'

const forms = { one: 'passage', other: 'passages' }

test.each([
  [0, 'passages'],
  [1, 'passage'],
  [2, 'passages'],
  [1_000_001, 'passages'],
])('English: %d is followed by %s', (count, word) => expect(plural(count, forms)).toBe(word))

test('a language with more forms uses its own rules, and the rest where a form is not given', () => {
  const polish = new Intl.PluralRules('pl')
  const words = { one: 'notatka', few: 'notatki', other: 'notatek' }
  expect([1, 2, 5, 22, 25].map((count) => plural(count, words, polish))).toEqual([
    'notatka',
    'notatki',
    'notatek',
    'notatki',
    'notatek',
  ])
})
