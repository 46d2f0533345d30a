import { describe, expect, test } from 'vitest'
import { hasSelectedWords } from './selected-words'

const select = (words: string) => (): { toString: () => string } => ({ toString: () => words })

describe('a copy takes words', () => {
  test('when some are selected on the page', () => {
    expect(hasSelectedWords({ activeElement: {}, getSelection: select('ours') })).toBe(true)
    expect(hasSelectedWords({ activeElement: null, getSelection: select('ours') })).toBe(true)
  })

  test('when some are selected in a field', () => {
    const activeElement = { selectionStart: 2, selectionEnd: 5 }
    expect(hasSelectedWords({ activeElement, getSelection: select('') })).toBe(true)
  })

  test('when some are selected on the page and a tick box has the focus', () => {
    const activeElement = { selectionStart: null, selectionEnd: null }
    expect(hasSelectedWords({ activeElement, getSelection: select('ours') })).toBe(true)
  })

  test.each([
    ['only a cursor stands on the page', {}, select('')],
    ['nothing has the focus', null, (): null => null],
    ['only a cursor stands in the field', { selectionStart: 3, selectionEnd: 3 }, select('elsewhere')],
    [
      'nothing is selected and a tick box has the focus',
      { selectionStart: null, selectionEnd: null },
      select(''),
    ],
  ])('but not when %s', (_case, activeElement, getSelection) => {
    expect(hasSelectedWords({ activeElement, getSelection })).toBe(false)
  })
})
