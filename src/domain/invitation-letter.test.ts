// The invitation letter says what was chosen, and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invitationLetter, LETTER_FIELDS, type LetterWords } from './invitation-letter'

const words: LetterWords = {
  greeting: (to) => `Dear ${to},`,
  opening: 'OPENING',
  purpose: 'PURPOSE',
  learn: (what) => `LEARN ${what}.`,
  offer: (what) => `OFFER ${what}.`,
  time: 'TIME',
  ending: 'ENDING',
  privacy: 'PRIVACY',
  close: 'Yours',
}
const facts = { to: 'Maya', from: 'Anders', learn: 'reading\nmodels. ', offer: 'budgets' }

test('all chosen, it reads from the greeting to the name', () => {
  expect(invitationLetter(facts, new Set(LETTER_FIELDS), words)).toBe(
    [
      'Dear Maya,',
      'OPENING',
      'PURPOSE',
      'LEARN reading models.',
      'OFFER budgets.',
      'TIME',
      'ENDING',
      'PRIVACY',
      'Yours\nAnders',
    ].join('\n\n'),
  )
})

test('what is not chosen, or empty, is not in it', () => {
  fc.assert(
    fc.property(fc.subarray([...LETTER_FIELDS]), fc.boolean(), (fields, hasOffer) => {
      const letter = invitationLetter({ ...facts, offer: hasOffer ? 'budgets' : ' ' }, new Set(fields), words)
      for (const field of LETTER_FIELDS) {
        const isIn = fields.includes(field) && (field !== 'offer' || hasOffer)
        expect(letter.includes(field.toUpperCase())).toBe(isIn)
      }
      expect(letter).not.toMatch(/\n{3}|^\s|\s$/u)
    }),
  )
})
