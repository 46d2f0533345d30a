import { describe, expect, test } from 'vitest'
import { replacedInWords } from './left-words'

const left = { title: 'Autumn', document: {}, baseRevision: 5 }

describe('what restoring left words would replace', () => {
  test('is not mentioned while nothing was saved since', () => {
    expect(replacedInWords(left, { title: 'Autumn', document: {}, revision: 5 }, 'note')).toBe(null)
  })

  test('is the title where that is another one', () => {
    const words = replacedInWords(left, { title: 'Other', document: {}, revision: 5 }, 'note')
    expect(words).toMatch(/“Other”/u)
  })

  test('is the note as it was saved since; its text comes back with Undo', () => {
    const words = replacedInWords(left, { title: 'Autumn', document: {}, revision: 6 }, 'note')
    expect(words).toMatch(/^The note was saved again .* Undo brings the saved text back\.$/u)
  })

  test('is also its title, and that does not come back', () => {
    const words = replacedInWords(left, { title: 'Other', document: {}, revision: 6 }, 'summary')
    expect(words).toMatch(/^The summary was saved again .* but not the saved title\.$/u)
  })

  test('promises no Undo where there is none', () => {
    const words = replacedInWords(left, { title: 'Other', document: {}, revision: 6 }, 'charter')
    expect(words).toMatch(/^The charter was saved again /u)
    expect(words).not.toMatch(/Undo/u)
  })
})
