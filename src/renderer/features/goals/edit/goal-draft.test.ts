import { describe, expect, test } from 'vitest'
import type { Goal } from '../../../../contract/goals'
import {
  draftOfGoal,
  type GoalDraft,
  measureOf,
  measureProblems,
  milestonesOf,
  newGoalDraft,
} from './goal-draft'

const draft = (over: Partial<GoalDraft>): GoalDraft => ({ ...newGoalDraft('2026-11-19'), ...over })
const line = (title: string, over: object = {}) => ({
  key: title,
  id: null,
  title,
  dueOn: '',
  value: '',
  reachedOn: null,
  ...over,
})

describe('the measure as it is typed', () => {
  test.each<[string, Partial<GoalDraft>, object]>([
    ['nothing to measure has no problem', { baseline: 'x' }, {}],
    ['a number without a target', { kind: 'number' }, {}],
    ['a target that is no number', { kind: 'number', target: 'six' }, { target: 'notANumber' }],
    ['a start that is no number', { kind: 'percent', baseline: '1.2.3' }, { baseline: 'notANumber' }],
    ['a target where it starts', { kind: 'number', baseline: '2,0', target: '2' }, { target: 'same' }],
    [
      'a target of nought from nothing typed',
      { kind: 'number', baseline: '', target: '0' },
      { target: 'same' },
    ],
    ['a scale that is left', { kind: 'scale', baseline: '2', target: '6' }, { target: 'outside' }],
    ['a scale that begins below one', { kind: 'scale', baseline: '0' }, { baseline: 'outside' }],
    ['a falling number', { kind: 'number', baseline: '20', target: '5' }, {}],
  ])('%s', (_, over, problems) => expect(measureProblems(draft(over))).toEqual(problems))

  test('an empty start is nought, and one on a scale', () => {
    expect(measureOf(draft({ kind: 'number', unit: ' calls ', baseline: '', target: '6' }))).toEqual({
      kind: 'number',
      unit: 'calls',
      baseline: 0,
      target: 6,
    })
    expect(measureOf(draft({ kind: 'scale', baseline: '' }))).toEqual({
      kind: 'scale',
      max: 5,
      baseline: 1,
      target: null,
    })
  })
})

test('milestones without a title are left out, and values only kept where the measure has some', () => {
  const milestones = [
    line('Half', { value: '3', dueOn: '2026-12-01' }),
    line('  '),
    line('Odd', { value: 'x' }),
  ]
  expect(milestonesOf(draft({ kind: 'number', milestones }))).toEqual([
    { id: null, title: 'Half', dueOn: '2026-12-01', value: 3, reachedOn: null },
    { id: null, title: 'Odd', dueOn: null, value: null, reachedOn: null },
  ])
  expect(milestonesOf(draft({ kind: 'steps', milestones })).map(({ value }) => value)).toEqual([null, null])
})

test.each<Goal['measure']>([
  { kind: 'none' },
  { kind: 'steps' },
  { kind: 'number', unit: 'hours', baseline: 20, target: 5.5 },
  { kind: 'percent', baseline: 0, target: null },
  { kind: 'scale', max: 7, baseline: 2, target: 6 },
])('a goal that is opened and not touched keeps its measure: $kind', (measure) => {
  const goal: Goal = {
    id: 'g',
    pairId: 'p',
    title: 'Ask',
    why: '',
    forWhom: 'me',
    helper: null,
    helperName: '',
    startsOn: '2026-07-01',
    dueOn: null,
    checkInEveryDays: 14,
    state: 'open',
    createdAt: '2026-07-01T10:00:00.000Z',
    measure,
    measureVersion: 1,
    measuredFrom: '2026-07-01',
    milestones: [],
    value: null,
    recent: [],
    checkInCount: 0,
    noteCount: 0,
  }
  expect(measureOf(draftOfGoal(goal))).toEqual(measure)
})
