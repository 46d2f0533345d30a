import { expect, test } from 'vitest'
import { againstInWords } from './round-in-words'

const round = (number: number, side: 'me' | 'partner', isTaken = true) => ({
  id: `${String(number)} ${side}`,
  number,
  side,
  isTaken,
  act: 'counter' as const,
  at: '',
  isClockOdd: false,
  note: '',
  comments: [],
})
const rounds = [round(3, 'partner'), round(2, 'me'), round(2, 'partner', false), round(1, 'partner')]
const says = (from: number | null, to: number, isAgainstAgreed = false) =>
  againstInWords({ from, to, isAgainstAgreed }, { rounds }, 'Maya')

test('a comparison names whose words it compares, not the numbers of their rounds', () => {
  expect(says(2, 3)).toBe('What Maya sent against what you sent')
  expect(says(1, 2)).toBe('What you sent against what Maya sent')
  expect(says(1, 3)).toBe('What Maya sent against what Maya sent before')
  expect(says(null, 1)).toBeNull()
  expect(says(null, 1, true)).toBe('Against what both of you agreed on')
})
