import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Difference } from '../../../contract/history'
import { nearChanges } from './near-changes'

const words = 'one two three four five six seven eight nine ten '.repeat(40)

describe('a comparison', () => {
  test('keeps the edges of what did not change, in whole words', () => {
    const [first, , middle, , last] = nearChanges(
      [
        { is: 'same', text: words },
        { is: 'added', text: 'new' },
        { is: 'same', text: words },
        { is: 'removed', text: 'old' },
        { is: 'same', text: words },
      ],
      '…',
    )
    expect(first?.text).toMatch(/^… (\w+ )+$/u)
    expect(middle?.text).toMatch(/^(\w+ )+… (\w+ )+$/u)
    expect(last?.text).toMatch(/^(\w+ )+…$/u)
    expect((middle?.text ?? '').length).toBeLessThan(400)
  })

  test('never cuts a word that changed, and never grows', () => {
    const difference = fc.record({
      is: fc.constantFrom<Difference['is']>('same', 'added', 'removed'),
      text: fc.string({ maxLength: 800 }),
    })
    fc.assert(
      fc.property(fc.array(difference), (differences) => {
        const near = nearChanges(differences, '…')
        expect(near.map(({ is }) => is)).toEqual(differences.map(({ is }) => is))
        for (const [at, { is, text }] of near.entries()) {
          const whole = differences[at]?.text ?? ''
          if (is === 'same') expect(text.length).toBeLessThanOrEqual(whole.length)
          else expect(text).toBe(whole)
        }
      }),
    )
  })
})
