import { describe, expect, test } from 'vitest'
import type { DocumentMark } from '../../../domain/document'
import { inline, type Targets } from './inline'

const targets: Targets = {
  newId: () => 'a passage',
  tag: (name) => `tag ${name}`,
  person: (name) => `person ${name}`,
  goal: (key) => `goal ${key}`,
  session: () => '7b0f3f0e-3c5b-4a52-9d53-0d5f0c1d2e3f',
}

/** Each text with what it bears, in a word. */
const read = (words: string): (readonly [text: string | undefined, ...marks: string[]])[] =>
  inline(words, targets).map(({ text, marks }) => [text, ...(marks ?? []).map(asWord)])

const asWord = ({ type, attrs }: DocumentMark): string =>
  [type, ...Object.values(attrs ?? {}).map(String)].join(' ')

describe('the notation of the sample', () => {
  test.each([
    ['plain words', [['plain words']]],
    ['a **b** *c*', [['a '], ['b', 'bold'], [' '], ['c', 'italic']]],
    ['==a==', [['a', 'mayBeShared a passage']]],
    ['{learned: a} b', [['a', 'direction learned'], [' b']]],
    ['{#AI at work: a}', [['a', 'tag tag AI at work']]],
    ['{@Henrik Sund: He} left', [['He', 'person person Henrik Sund'], [' left']]],
    ['{ai-trial! a}', [['a', 'goal goal ai-trial']]],
    ['[[A title]]', [['A title', 'link duologue:session/7b0f3f0e-3c5b-4a52-9d53-0d5f0c1d2e3f']]],
    ['[[A title|then]]', [['then', 'link duologue:session/7b0f3f0e-3c5b-4a52-9d53-0d5f0c1d2e3f']]],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected)
  })

  test('marks stand inside one another, and one passage keeps its one id', () => {
    let count = 0
    const numbered = { ...targets, newId: () => `passage ${String((count += 1))}` }
    expect(inline('{both: a =={#T: b} c==}', numbered)).toEqual([
      { type: 'text', text: 'a ', marks: [{ type: 'direction', attrs: { way: 'both' } }] },
      {
        type: 'text',
        text: 'b',
        marks: [
          { type: 'direction', attrs: { way: 'both' } },
          { type: 'mayBeShared', attrs: { passageId: 'passage 1' } },
          { type: 'tag', attrs: { tagId: 'tag T' } },
        ],
      },
      {
        type: 'text',
        text: ' c',
        marks: [
          { type: 'direction', attrs: { way: 'both' } },
          { type: 'mayBeShared', attrs: { passageId: 'passage 1' } },
        ],
      },
    ])
  })

  test.each(['{learned: a', '==a', '{a}', '[her] a', '****', '{ learned: a}', '[[]]'])(
    'what is no sign stays text: %s',
    (words) => {
      expect(read(words)).toEqual([[words]])
    },
  )
})
