import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../contract/goals'
import { daysLater } from '../../../domain/calendar-day'
import { goalHealth } from '../../../domain/goal-health'
import { dueInWords, factsOf, measureInWords, standingInWords } from './goal-words'

const TODAY = '2026-11-19'
const goal = (over: Partial<Goal> = {}): Goal => ({
  id: 'g',
  pairId: 'p',
  title: 'Speak so that people answer back',
  why: '',
  forWhom: 'me',
  helper: null,
  helperName: '',
  startsOn: '2026-07-01',
  dueOn: '2027-03-01',
  checkInEveryDays: 14,
  state: 'open',
  createdAt: '2026-07-01T10:00:00.000Z',
  measure: { kind: 'number', unit: '', baseline: 0, target: 6 },
  measureVersion: 1,
  measuredFrom: '2026-07-01',
  milestones: [],
  value: 4,
  recent: [checkIn('2026-11-14')],
  checkInCount: 1,
  noteCount: 0,
  ...over,
})
const checkIn = (onDay: string) => ({
  id: onDay,
  onDay,
  value: 4,
  confidence: 4,
  comment: '',
  measureVersion: 1,
  createdAt: `${onDay}T10:00:00.000Z`,
})
const step = (reachedOn: string | null) => ({ id: 's', title: 's', dueOn: null, value: null, reachedOn })
const line = (over: Partial<Goal>) => {
  const one = goal(over)
  return factsOf(one, goalHealth(one, TODAY), 'Maya Okafor', TODAY).join(' · ')
}

describe('the line under a goal', () => {
  const steps: Partial<Goal> = {
    measure: { kind: 'steps' },
    milestones: [step(TODAY), step(TODAY), step(null)],
  }
  const untouched: Partial<Goal> = { value: null, recent: [], startsOn: TODAY, measuredFrom: TODAY }
  test.each<[string, Partial<Goal>]>([
    ['4 of 6 · by March · on plan', {}],
    [
      '4 of 6 all-hands · by March · on plan',
      { measure: { kind: 'number', unit: 'all-hands', baseline: 0, target: 6 } },
    ],
    ['4 of 6', { dueOn: null }],
    ['1 of 6 · by March · behind the plan', { value: 1 }],
    [
      'at 8, from 20 to 5 hours · by March · ahead of the plan',
      { measure: { kind: 'number', unit: 'hours', baseline: 20, target: 5 }, value: 8 },
    ],
    [
      'at 60, from 40 to 80 % · by March · on plan',
      { measure: { kind: 'percent', baseline: 40, target: 80 }, value: 60 },
    ],
    ['60 % · by March · on plan', { measure: { kind: 'percent', baseline: 0, target: 100 }, value: 60 }],
    ['3 of 5 · by March', { measure: { kind: 'scale', max: 5, baseline: 2, target: null }, value: 3 }],
    ['2 of 3 steps · Maya helps', { ...steps, dueOn: null, helper: 'partner' }],
    ['not yet · by March · you help', { measure: { kind: 'yesNo' }, value: 0, helper: 'me' }],
    ['by March · no check-in yet', { ...untouched }],
    ['4 of 6 · no check-in for 34 days', { recent: [checkIn(daysLater(TODAY, -34))] }],
    ['4 of 6 · overdue by 1 day', { dueOn: daysLater(TODAY, -1) }],
    ['6 of 6 · by March · there', { value: 6 }],
    ['4 of 6 · by March', { state: 'archived' }],
  ])('%s', (words, over) => expect(line(over)).toBe(words))
})

test.each([
  ['2026-12-04', 'by 4 December'],
  ['2026-11-19', 'by 19 November'],
  ['2027-03-01', 'by March'],
  ['2028-03-01', 'by March 2028'],
  ['2026-01-01', 'by January 2026'],
])('a date is said as closely as it matters: %s', (dueOn, words) =>
  expect(dueInWords(dueOn, TODAY)).toBe(words),
)

test('what is measured is the name of its plot', () => {
  expect(measureInWords({ kind: 'number', unit: 'all-hands', baseline: 0, target: 6 })).toBe(
    'From 0 to 6 all-hands',
  )
  expect(measureInWords({ kind: 'percent', baseline: 40, target: 80 })).toBe('From 40 to 80 %')
  expect(measureInWords({ kind: 'scale', max: 5, baseline: 2, target: 4 })).toBe('On a scale from 1 to 5')
})

test('without a measure there is nothing to say', () => {
  expect(standingInWords(goal({ measure: { kind: 'none' } }))).toBeNull()
  expect(standingInWords(goal({ value: null }))).toBeNull()
})
