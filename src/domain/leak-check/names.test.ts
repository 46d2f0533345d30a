// Names to keep: found in every form, and not where the same letters are another word.
import { describe, expect, test } from 'vitest'
import { findNames, isPartOf } from './names'

const NAMES = [
  'Petra Lindqvist',
  'Lyon',
  'Mark Weber',
  'Grace',
  'André Müller',
  '田中',
  'Østergaard',
  'Anna-Lena Graf',
]
const found = (text: string) => findNames(text, NAMES).map(({ from, to }) => text.slice(from, to))

describe('a name is found', () => {
  test.each([
    ['as it is', 'We met Petra Lindqvist there.', ['Petra Lindqvist']],
    ['turned round', 'See Lindqvist, Petra in the list', ['Lindqvist, Petra']],
    ['by its initial', 'Signed by P. Lindqvist today', ['P. Lindqvist']],
    ['by the first name alone', 'Yesterday Petra called', ['Petra']],
    ['by the surname alone', 'the Lindqvist file', ['Lindqvist']],
    ['in an English genitive', "Petra’s plan, Lyon's future", ['Petra’s', "Lyon's"]],
    ['in a German genitive', 'Petras Plan und das Lyoner Werk', ['Petras', 'Lyoner']],
    ['after a French elision', 'le projet d’André et l’usine de Lyon', ['d’André', 'Lyon']],
    ['without its accents', 'Andre Muller called', ['Andre Muller']],
    ['in capitals', 'PETRA LINDQVIST', ['PETRA LINDQVIST']],
    ['in small letters when whole', 'petra lindqvist said so', ['petra lindqvist']],
    ['in letters that look alike', 'Реtra and Lуon', ['Реtra', 'Lуon']],
    ['with signs nobody sees', 'Pe\u200btra was there', ['Pe\u200btra']],
    ['in a script without blanks', '昨日田中さんに会った', ['田中']],
    ['a common word in the middle of a sentence', 'Then Grace and Mark left', ['Grace', 'Mark']],
    ['one half of a double name', 'With Anna-Lena we agreed', ['Anna', 'Lena']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test.each([
  'Mark the date.',
  'a question of grace',
  'Will the mark be high?',
  'the petrol station',
  'lyonnaise',
  'We mark papers',
  'Grace under pressure',
])('other words are none: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a name that goes along anyway is known by its parts', () => {
  expect(isPartOf('Maya', ['Anders Holm', 'Maya Okafor'])).toBe(true)
  expect(isPartOf('Maya Lindqvist', ['Anders Holm', 'Maya Okafor'])).toBe(false)
})
