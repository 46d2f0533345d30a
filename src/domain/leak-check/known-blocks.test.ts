import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CharterContent } from '../charter'
import { charterTextOf } from '../charter-text'
import { charterBlocks, isKnown, knownBlocks, type Block } from './known-blocks'

/** Blocks one under the other, joined by one line break, as the check reads them. */
function placed(texts: readonly string[]): Block[] {
  let from = 0
  return texts.map((text) => {
    const block = { place: 'body', text, from }
    from += text.length + 1
    return block
  })
}

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '4', '.', 'é'), maxLength: 6 })
const lines = fc.array(line, { maxLength: 6 })

const clause = (key: string, words: string) => ({ key, heading: 'Clause', words, isOwn: false })
const charter = (purpose: string, ...clauses: ReturnType<typeof clause>[]): CharterContent => ({
  title: 'How we learn',
  purpose,
  sinceOn: null,
  reviewOn: null,
  endsOn: null,
  disclosureLevel: 3,
  clauses,
  expectations: { me: 'To listen.', partner: 'To ask.' },
})

test('the parts of a charter stand where its text has them, and are known each for itself', () => {
  const theirs = charter('To hear 4 million euros.', clause('a', 'Monthly.'))
  for (const { text, from } of charterBlocks(theirs))
    expect(charterTextOf(theirs).slice(from, from + text.length)).toBe(text)
  const known = knownBlocks(charterBlocks(theirs))
  const mine = charter('To hear.', clause('a', 'Monthly.'), clause('b', 'Monthly.'))
  expect(
    charterBlocks(mine)
      .filter((block) => !known.has(block))
      .map(({ place }) => place),
  ).toEqual([JSON.stringify({ is: 'purpose' }), JSON.stringify({ is: 'clause', key: 'b' })])
})

describe('a hit in words the partner has already', () => {
  test('is one as long as its whole block reads as theirs', () => {
    const blocks = placed(['We agree.', 'Some 4.2 million euros.'])
    const known = knownBlocks([{ place: 'body', text: 'Some 4.2 million euros.' }])
    expect(isKnown({ from: 15, to: 26 }, blocks, known)).toBe(true)
    expect(isKnown({ from: 3, to: 26 }, blocks, known)).toBe(false)
  })

  test('is none after one letter of the block was changed, nor in another part of the page', () => {
    const known = knownBlocks([{ place: 'body', text: 'Some 4.2 million euros.' }])
    expect(isKnown({ from: 5, to: 16 }, placed(['Some 4.2 million euros!']), known)).toBe(false)
    const title = { place: 'title', text: 'Some 4.2 million euros.', from: 0 }
    expect(isKnown({ from: 5, to: 16 }, [title], known)).toBe(false)
  })

  test('no words are waived that do not stand in the partner’s own', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(60), fc.nat(12), (theirs, mine, from, length) => {
        const known = knownBlocks(theirs.map((text) => ({ place: 'body', text })))
        const text = mine.join('\n')
        const to = Math.min(text.length, from + length)
        fc.pre(from <= to)
        if (!isKnown({ from, to }, placed(mine), known)) return
        const quote = text.slice(from, to)
        const block = theirs.find((one) => one.includes(quote))
        expect(block).toBeDefined()
        // Nor beside anything else: the whole block stands there as theirs.
        expect(mine).toContain(theirs.find((one) => mine.includes(one) && one.includes(quote)))
      }),
    )
  })
})
