import { expect, test } from 'vitest'
import type { RoundLine } from '../../../../contract/handover'
import { signersOf } from './signers-of'

const round = (number: number, side: 'me' | 'partner', act: RoundLine['act'], isTaken = true): RoundLine => ({
  id: `${String(number)}${side}`,
  number,
  side,
  act,
  at: '2026-11-22T09:00:00.000Z',
  isClockOdd: false,
  note: '',
  comments: [],
  isTaken,
})

const proposed = round(1, 'me', 'propose')
const crossed = round(1, 'partner', 'propose', false)
const commented = round(2, 'partner', 'comment')
const countered = round(3, 'partner', 'counter')
const accepted = round(4, 'me', 'accept')
const takenBack = round(5, 'partner', 'retract')

test('words that wait are signed by whoever handed them over', () => {
  expect(signersOf([proposed], proposed)).toBe('me')
  expect(signersOf([countered, proposed], countered)).toBe('partner')
})

test('a comment signs nothing: its words are signed by whoever wrote them', () => {
  expect(signersOf([commented, proposed], commented)).toBe('me')
})

test('only the words that were accepted are signed by both, also once they were taken back', () => {
  const rounds = [takenBack, accepted, countered, commented, crossed, proposed]
  expect(rounds.map((line) => signersOf(rounds, line))).toEqual([
    'both',
    'both',
    'both',
    'me',
    'partner',
    'me',
  ])
})
