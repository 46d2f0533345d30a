// The path of a pair's set-up: what counts as done, and where it goes on.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTED_STEPS, doneSteps, firstOpenStep, SET_UP_STEPS, stepAfter, stepNamed } from './set-up-steps'

const nothing = {
  isPurposeSaid: false,
  hasObjective: false,
  hasSkills: false,
  hasFunctions: false,
  areLinesSettled: false,
  hasRhythm: false,
  hasBaseline: false,
  saidDone: [],
}
const facts = fc.record({
  isPurposeSaid: fc.boolean(),
  hasObjective: fc.boolean(),
  hasSkills: fc.boolean(),
  hasFunctions: fc.boolean(),
  areLinesSettled: fc.boolean(),
  hasRhythm: fc.boolean(),
  hasBaseline: fc.boolean(),
  saidDone: fc.subarray([...SET_UP_STEPS]),
})

test('a new pair begins at the first step', () => {
  expect(doneSteps(nothing)).toEqual([])
  expect(firstOpenStep([])).toBe('purpose')
})

test('saying so does not do what can be seen to be missing', () => {
  expect(doneSteps({ ...nothing, saidDone: ['lines', 'rhythm'] })).toEqual(['rhythm'])
  expect(doneSteps({ ...nothing, hasRhythm: true, hasBaseline: true })).toEqual(['rhythm', 'standing'])
})

test('it goes on at the first step that is not done, in the order of the path', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const done = doneSteps(known)
      const next = firstOpenStep(done)
      expect(done).not.toContain(next === 'charter' ? undefined : next)
      const before = SET_UP_STEPS.slice(0, SET_UP_STEPS.indexOf(next))
      expect(before.every((step) => done.includes(step))).toBe(true)
    }),
  )
})

test('with all seven done it leads to the charter', () => {
  expect(COUNTED_STEPS).toHaveLength(7)
  expect(firstOpenStep(COUNTED_STEPS)).toBe('charter')
})

test('step after step it comes to an end', () => {
  expect(stepAfter('purpose')).toBe('objective')
  expect(stepAfter('charter')).toBeNull()
  expect(stepNamed('rhythm')).toBe('rhythm')
  expect(stepNamed('dance')).toBeUndefined()
})
