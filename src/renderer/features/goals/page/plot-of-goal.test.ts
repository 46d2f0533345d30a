import { expect, test } from 'vitest'
import type { OpenGoal } from '../../../../contract/goals'
import type { Measure } from '../../../../domain/measure'
import { earlierPlots, newMeasureSince, presentPlot } from './plot-of-goal'

const TODAY = '2026-11-19'
const talks: Measure = { kind: 'number', unit: 'talks', baseline: 0, target: 6 }
const said = (onDay: string, value: number | null, measureVersion = 1) => ({
  id: `${onDay} ${String(value)}`,
  onDay,
  value,
  measureVersion,
  confidence: null,
  comment: '',
  createdAt: `${onDay}T10:00:00.000Z`,
})
const open = (over: Partial<OpenGoal> = {}, goal: Partial<OpenGoal['goal']> = {}): OpenGoal => ({
  goal: {
    id: 'g',
    pairId: 'p',
    title: 'Speak',
    why: '',
    forWhom: 'me',
    helper: null,
    helperName: '',
    startsOn: '2026-07-01',
    dueOn: '2027-03-01',
    checkInEveryDays: 14,
    state: 'open',
    createdAt: '2026-07-01T10:00:00.000Z',
    measure: talks,
    measureVersion: 1,
    measuredFrom: '2026-07-01',
    milestones: [],
    value: 4,
    recent: [],
    checkInCount: 2,
    noteCount: 0,
    ...goal,
  },
  checkIns: [said('2026-11-14', 4), said('2026-08-03', 1)],
  measures: [{ version: 1, measure: talks, fromDay: '2026-07-01' }],
  evidence: [],
  ...over,
})

test('the line begins where the goal does and ends with a full dot', () => {
  const data = presentPlot(open(), TODAY)
  expect(data?.points.map(({ on, value, mark }) => [on, value, mark])).toEqual([
    ['2026-07-01', 0, 'none'],
    ['2026-08-03', 1, 'ring'],
    ['2026-11-14', 4, 'dot'],
  ])
  expect(data).toMatchObject({
    title: 'From 0 to 6 talks',
    from: '2026-07-01',
    until: '2027-03-01',
    min: 0,
    max: 6,
    lastLabel: '4 of 6',
    plan: [
      { on: '2026-07-01', value: 0 },
      { on: '2027-03-01', value: 6 },
    ],
  })
})

test('the table says what the plot shows', () => {
  expect(presentPlot(open(), TODAY)?.table).toMatchObject({
    columns: ['Day', 'Actual (talks)', 'Plan'],
    rows: [
      ['1 July 2026', '0', '0'],
      ['3 August 2026', '1', '0.8'],
      ['14 November 2026', '4', '3.4'],
      ['1 March 2027', '', '6'],
    ],
  })
})

test('without a plan there is no column for it', () => {
  const data = presentPlot(open({}, { dueOn: null }), TODAY)
  expect(data?.table.columns).toEqual(['Day', 'Actual (talks)'])
  expect(data).toMatchObject({ plan: [], until: TODAY })
})

test('what is not measured has no plot', () => {
  expect(presentPlot(open({}, { measure: { kind: 'none' } }), TODAY)).toBeNull()
})

test('before the first check-in there is only the start', () => {
  const data = presentPlot(open({ checkIns: [] }, { value: null }), TODAY)
  expect(data?.points).toHaveLength(1)
  expect(data?.lastLabel).toBeUndefined()
})

test('another unit breaks the line: each stretch stands by its own measure', () => {
  const questions: Measure = { kind: 'number', unit: 'questions', baseline: 0, target: 40 }
  const anew = open(
    {
      checkIns: [said('2026-11-14', 11, 2), said('2026-08-03', 1)],
      measures: [
        { version: 1, measure: talks, fromDay: '2026-07-01' },
        { version: 2, measure: questions, fromDay: '2026-10-03' },
      ],
    },
    { measure: questions, measureVersion: 2, measuredFrom: '2026-10-03', value: 11 },
  )
  const data = presentPlot(anew, TODAY)
  expect(data?.points.map(({ on, value }) => [on, value])).toEqual([
    ['2026-10-03', 0],
    ['2026-11-14', 11],
  ])
  expect(data?.moments).toContainEqual({ on: '2026-10-03', label: 'measured anew', kind: 'break' })
  expect(newMeasureSince(anew)).toContain('Since 3 Oct')
  expect(earlierPlots(anew)).toMatchObject([
    { title: 'From 0 to 6 talks, until 3 October 2026', until: '2026-10-03', plan: [] },
  ])
})

test('a goal that is reached has no today', () => {
  expect(presentPlot(open({}, { state: 'reached' }), TODAY)?.moments).toEqual([])
})
