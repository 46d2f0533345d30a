import { expect, test } from 'vitest'
import { measureStrength } from './strength'

test.each(['password', 'london1999', 'My vault 2026', 'qwertyuiop'])(
  '%j is weak and gets advice',
  (passphrase) => {
    const strength = measureStrength(passphrase, ['My vault', 'duologue'])
    expect(strength.isWeak).toBe(true)
    expect(strength.advice).not.toBeNull()
  },
)

test('four unrelated words are hard to guess and need no advice', () => {
  expect(measureStrength('harbour violin seventeen moss', [])).toMatchObject({
    score: 4,
    isWeak: false,
    advice: null,
  })
})
