import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { followThrough, type ActionFact } from './follow-through'

const TODAY = '2026-11-19'
const span = { from: '2026-09-01', until: TODAY }
const action = (change: Partial<ActionFact> = {}): ActionFact => ({
  text: 'Call Luc',
  heldOn: '2026-11-05T15:00',
  dueOn: null,
  isDone: false,
  doneOn: null,
  timesCarried: 0,
  ...change,
})

test('actions are counted where they were agreed: done, open, carried over', () => {
  const { buckets, done, open, carried } = followThrough(
    [
      action(),
      action({ isDone: true, timesCarried: 4 }),
      action({ heldOn: '2026-09-03T15:00', timesCarried: 2 }),
    ],
    span,
    TODAY,
  )
  expect(buckets).toEqual([
    { key: '2026-09', done: 0, open: 0, carried: 1 },
    { key: '2026-10', done: 0, open: 0, carried: 0 },
    { key: '2026-11', done: 1, open: 1, carried: 0 },
  ])
  expect({ done, open, carried }).toEqual({ done: 1, open: 1, carried: 1 })
})

test.each<[string, ActionFact[], unknown]>([
  ['no action', [], { is: 'none' }],
  ['all done', [action({ isDone: true })], { is: 'allDone' }],
  ['one open', [action({ isDone: true }), action()], { is: 'none' }],
  ['carried twice', [action({ timesCarried: 2 })], { is: 'none' }],
  [
    'carried three times',
    [action(), action({ text: 'Ask Lyon', timesCarried: 3, dueOn: '2026-10-01' })],
    { is: 'carriedOften', text: 'Ask Lyon', times: 3 },
  ],
  ['overdue', [action({ dueOn: '2026-11-18' }), action({ dueOn: TODAY })], { is: 'overdue', count: 1 }],
  ['done late', [action({ dueOn: '2026-11-01', isDone: true }), action()], { is: 'none' }],
])('%s', (_, actions, prompt) => expect(followThrough(actions, span, TODAY).prompt).toEqual(prompt))

test.each([
  [[3, 5], null],
  [[1, 20, 3], 3],
  [[0, 2, 4, 90], 2],
])('done after %j days: usually %j', (days, usual) => {
  const done = days.map((after) => action({ isDone: true, doneOn: daysLater('2026-11-05', after) }))
  expect(followThrough([...done, action({ isDone: true })], span, TODAY).usualDays).toBe(usual)
})

const anyAction = fc
  .record({
    day: fc.nat({ max: 79 }),
    isDone: fc.boolean(),
    timesCarried: fc.nat({ max: 5 }),
    after: fc.nat({ max: 60 }),
  })
  .map(({ day, isDone, timesCarried, after }) => {
    const heldOn = daysLater('2026-09-01T15:00', day)
    return action({
      heldOn,
      isDone,
      timesCarried,
      doneOn: isDone ? daysLater(heldOn, after).slice(0, 10) : null,
    })
  })

test('every action is done, open or carried over, and stands in one bucket', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
      const { buckets, done, open, carried } = followThrough(actions, span, TODAY)
      expect(done + open + carried).toBe(actions.length)
      const sum = (key: 'done' | 'open' | 'carried') =>
        buckets.reduce((total, bucket) => total + bucket[key], 0)
      expect([sum('done'), sum('open'), sum('carried')]).toEqual([done, open, carried])
    }),
  )
})
