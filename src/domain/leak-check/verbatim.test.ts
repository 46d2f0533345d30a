// The leak check: five private words in a row are found, however they are dressed up; four are not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEAK_RUN_LENGTH, findLeaks } from './verbatim'

const source = (where: string, ...segments: string[]) => ({ where, segments })
const privateWord = fc.stringMatching(/^[a-zäéß]{1,7}p$/)
const innocentWord = fc.stringMatching(/^[a-zäéß]{1,7}q$/)
const gap = fc.constantFrom(' ', '  ', '\n', ', ', ': “', '\u00a0', ' — ', '-', '…', '\n\n', ' (')
const dressing = fc.record({
  gaps: fc.array(gap, { minLength: 12, maxLength: 12 }),
  hidden: fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\u202e', '\ufeff'),
  isUpper: fc.boolean(),
  form: fc.constantFrom('NFC', 'NFD', 'NFKC'),
})
type Dressing = typeof dressing extends fc.Arbitrary<infer Value> ? Value : never

function dressed(words: readonly string[], { gaps, hidden, isUpper, form }: Dressing): string {
  const spread = words.map((word) => Array.from(word).join(hidden))
  const text = spread
    .map((word, index) => (index === 0 ? word : (gaps[index % gaps.length] ?? ' ') + word))
    .join('')
  return (isUpper ? text.toUpperCase() : text).normalize(form)
}

const sentence = (word: fc.Arbitrary<string>, minLength: number, maxLength = 12) =>
  fc.array(word, { minLength, maxLength })

describe('promises', () => {
  test('any run of five or more private words is found, wherever it stands and however it is dressed', () => {
    fc.assert(
      fc.property(
        sentence(privateWord, 5, 30),
        sentence(innocentWord, 0),
        sentence(innocentWord, 0),
        dressing,
        fc.nat(),
        fc.nat(),
        (secret, before, after, dress, start, length) => {
          const from = start % (secret.length - LEAK_RUN_LENGTH + 1)
          const run = secret.slice(from, from + LEAK_RUN_LENGTH + (length % 8))
          const planted = dressed(run, dress)
          const draft = `${before.join(' ')} ${planted} ${after.join(' ')}`
          const leaks = findLeaks(draft, [source('note', secret.join(' '))])
          expect(leaks.map(({ quote }) => quote)).toContain(planted)
          expect(leaks.every(({ from: at, to, quote }) => draft.slice(at, to) === quote)).toBe(true)
        },
      ),
    )
  })

  test('four private words in a row are no leak', () => {
    fc.assert(
      fc.property(
        sentence(privateWord, 4, 4),
        sentence(innocentWord, 0),
        dressing,
        (secret, around, dress) => {
          const draft = `${around.join(' ')} ${dressed(secret, dress)} ${around.join(' ')}`
          expect(findLeaks(draft, [source('note', `x ${secret.join(' ')} y`)])).toEqual([])
        },
      ),
    )
  })

  test('other words are never a leak', () => {
    fc.assert(
      fc.property(sentence(innocentWord, 0, 40), fc.array(sentence(privateWord, 0, 40)), (draft, notes) => {
        expect(
          findLeaks(
            draft.join(' '),
            notes.map((words) => source('note', words.join(' '))),
          ),
        ).toEqual([])
      }),
    )
  })

  test('words do not join across a hole, nor from one note to the next', () => {
    fc.assert(
      fc.property(sentence(privateWord, 5, 8), fc.integer({ min: 1, max: 4 }), (secret, cut) => {
        fc.pre(new Set(secret).size === secret.length && secret.length - cut < LEAK_RUN_LENGTH)
        const parts = [secret.slice(0, cut).join(' '), secret.slice(cut).join(' ')]
        expect(findLeaks(secret.join(' '), [source('note', ...parts)])).toEqual([])
        expect(
          findLeaks(
            secret.join(' '),
            parts.map((part) => source('note', part)),
          ),
        ).toEqual([])
      }),
    )
  })

  test('finds exactly the maximal runs that a slow search finds', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 })
    fc.assert(
      fc.property(
        words,
        fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (draft, notes, runLength) => {
          const sources = notes.map((segments, where) => ({
            where,
            segments: segments.map((segment) => segment.join(' ')),
          }))
          const leaks = findLeaks(draft.join(' '), sources, runLength)
          expect(leaks.map(({ from, to, where }) => [from, to, where])).toEqual(
            slowly(draft, notes, runLength),
          )
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('what is reported', () => {
  test('the longest run, once, with the first source that holds all of it', () => {
    const sources = [
      source('short', 'she will tell the board'),
      source('long', 'that she will tell the board on Monday'),
      source('again', 'that she will tell the board on Monday'),
    ]
    const draft = 'We heard that she will tell the board on MONDAY.'
    expect(findLeaks(draft, sources)).toEqual([
      { from: 9, to: 47, quote: 'that she will tell the board on MONDAY', where: 'long' },
    ])
  })

  test('two runs that overlap are two leaks', () => {
    const leaks = findLeaks('a b c d e f g', [source('one', 'a b c d e'), source('two', 'c d e f g')])
    expect(leaks.map(({ quote, where }) => [quote, where])).toEqual([
      ['a b c d e', 'one'],
      ['c d e f g', 'two'],
    ])
  })

  test('the same run in two places of the draft is two leaks, in order', () => {
    const leaks = findLeaks('a b c d e. No. a b c d e', [source('one', 'a b c d e')])
    expect(leaks.map(({ from }) => from)).toEqual([0, 15])
  })

  test('a word broken at a line end is read both ways', () => {
    const broken = 'she leads the restruc-\nturing team now'
    expect(findLeaks(broken, [source('note', 'she leads the restructuring team')])).toHaveLength(1)
    expect(findLeaks('she leads the restructuring team', [source('note', broken)])).toHaveLength(1)
    const compound = 'the well-\nknown plan of ours'
    expect(findLeaks(compound, [source('note', 'the well-known plan of ours')])).toHaveLength(1)
    expect(findLeaks('the well known plan', [source('note', compound)], 4)).toHaveLength(1)
  })

  test('numbers are compared without the signs that group them', () => {
    expect(
      findLeaks('a budget of 1.250.000 euros', [source('note', 'A budget of 1,250,000 Euros')]),
    ).toHaveLength(1)
  })

  test('a run length that checks nothing is refused', () => {
    for (const runLength of [0, -1, 1.5, Number.NaN, Infinity]) {
      expect(() => findLeaks('a', [], runLength)).toThrow(RangeError)
    }
  })
})

test('words repeated without end take time in proportion', () => {
  const draft = 'a '.repeat(50_000)
  const started = performance.now()
  expect(findLeaks(draft, [source('one', draft), source('two', 'a b '.repeat(50_000))])).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(5_000)
})

function slowly(draft: readonly string[], notes: readonly string[][][], runLength: number): number[][] {
  const holds = (words: readonly string[]) =>
    notes.findIndex((segments) =>
      segments.some((segment) => ` ${segment.join(' ')} `.includes(` ${words.join(' ')} `)),
    )
  const runs: number[][] = []
  for (let from = 0; from < draft.length; from += 1) {
    for (let to = draft.length; to >= from + runLength; to -= 1) {
      const where = holds(draft.slice(from, to))
      if (where === -1) continue
      if (!runs.some(([, reached = 0]) => reached >= to)) runs.push([from, to, where])
      break
    }
  }
  return runs.map(([from = 0, to = 0, where = 0]) => [from * 2, to * 2 - 1, where])
}
