import { expect, test } from 'vitest'
import { draftOf, reviewWordsOf } from './review-draft'

const words = {
  whatWorks: 'The hour',
  whatToChange: '',
  whatWeKeep: 'Tea',
  thanks: '',
  next: 'change',
} as const
const saved = { whatWorks: 'saved', whatToChange: 'saved', whatWeKeep: '', thanks: '', next: 'end' } as const

test('words come back out of a draft as they were typed', () => {
  expect(reviewWordsOf(draftOf('Mid-term review', words), saved)).toEqual(words)
  const undecided = { ...words, next: null }
  expect(reviewWordsOf(draftOf('Mid-term review', undecided), saved)).toEqual(undecided)
})

test('what a draft does not hold stays as it is saved', () => {
  const draft = { title: '', document: { whatWorks: 7, whatWeKeep: 'Tea', next: 'elsewhere' } }
  expect(reviewWordsOf(draft, saved)).toEqual({ ...saved, whatWeKeep: 'Tea' })
})
