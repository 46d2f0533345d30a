import { describe, expect, test } from 'vitest'
import { areSameWords, previewOf, type Words } from './words'

const said = (...paragraphs: string[]): Words => ({
  title: 't',
  document: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})

describe('comparing words', () => {
  test.each([
    ['key order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['a null attribute', { attrs: { start: 1, type: null } }, { attrs: { start: 1 } }, true],
    ['attributes that are all null', { attrs: { type: null } }, {}, true],
    ['an empty list', { content: [] }, {}, true],
    ['another text', { text: 'a' }, { text: 'b' }, false],
    ['another order of blocks', { content: ['a', 'b'] }, { content: ['b', 'a'] }, false],
    ['a tick', { attrs: { checked: false } }, { attrs: { checked: true } }, false],
  ])('%s', (_name, one, other, expected) => {
    expect(areSameWords({ title: '', document: one }, { title: '', document: other })).toBe(expected)
  })

  test('another title is another text', () => {
    expect(areSameWords({ ...said('a'), title: 'x' }, said('a'))).toBe(false)
  })
})

describe('the preview of a draft', () => {
  test('starts at the beginning while the difference is near it', () => {
    expect(previewOf(said('one two'), said('one'))).toBe('one two')
  })

  test('starts shortly before the first difference', () => {
    const long = 'word '.repeat(100)
    expect(previewOf(said(long + 'new end'), said(long))).toMatch(/^…(?:word )+new end$/u)
  })
})
