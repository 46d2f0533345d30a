// Two sides, files in any order, lost, doubled, and vaults put back to an older day: both end up with the same.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { legalActs, problemOf } from './legal-round'
import type { Round, RoundAct } from './round'
import { nextState, stateOf, type SubjectState } from './subject-state'

const start = stateOf(new Map())

const round = (
  id: string,
  previous: Round | null,
  from: string,
  act: RoundAct,
  words: string | null,
): Round => ({
  id,
  previous: previous?.id ?? null,
  number: (previous?.number ?? 0) + 1,
  from,
  act,
  words,
})

const after = (...rounds: Round[]): SubjectState =>
  rounds.reduce((state, next) => {
    const outcome = nextState(state, next)
    if (!outcome.ok) throw new Error(outcome.error.is)
    return outcome.value
  }, start)

const proposed = round('p', null, 'anders', 'propose', 'w1')
const countered = round('c', proposed, 'maya', 'counter', 'w2')
const accepted = round('a', countered, 'anders', 'accept', 'w2')

describe('in turn', () => {
  test('a proposal waits for the other side, and its acceptance is the agreement', () => {
    expect(after(proposed)).toMatchObject({ status: 'open', offer: { id: 'p' } })
    expect(after(proposed, countered, accepted)).toMatchObject({ status: 'agreed', agreed: { words: 'w2' } })
  })

  test('what each side may do follows from the chain', () => {
    expect(legalActs([], 'anders')).toEqual(['propose'])
    expect(legalActs([proposed], 'anders')).toEqual(['propose'])
    expect(legalActs([proposed], 'maya')).toEqual(['counter', 'comment', 'accept'])
    const said = round('s', proposed, 'maya', 'comment', null)
    expect(legalActs([proposed, said], 'anders')).toEqual(['counter', 'comment'])
    expect(legalActs([proposed, said], 'maya')).toEqual(['propose', 'accept'])
    expect(legalActs([proposed, countered, accepted], 'maya')).toEqual(['retract'])
  })

  test.each([
    ['one’s own words', round('x', proposed, 'anders', 'accept', 'w1')],
    ['other words than those on the table', round('x', proposed, 'maya', 'accept', 'w9')],
    ['a counter with the very words of the other', round('x', proposed, 'maya', 'counter', 'w1')],
    ['a number that does not follow', { ...round('x', proposed, 'maya', 'accept', 'w1'), number: 3 }],
    ['a retraction of what is not agreed', round('x', proposed, 'maya', 'retract', 'w1')],
  ])('%s: refused', (_, next) => {
    expect(nextState(after(proposed), next)).toEqual({ ok: false, error: { is: 'outOfTurn' } })
  })

  test('what is not known yet has to be asked for by its number', () => {
    expect(problemOf(new Map(), accepted)).toEqual({ is: 'missing', first: 1, last: 2 })
    expect(problemOf(new Map([['p', proposed]]), accepted)).toEqual({ is: 'missing', first: 2, last: 2 })
    expect(problemOf(new Map([['p', proposed]]), proposed)).toEqual({ is: 'known' })
  })
})

describe('crossing', () => {
  const again = round('b', proposed, 'anders', 'propose', 'w3')
  const signed = round('z', proposed, 'maya', 'accept', 'w1')

  test('of two answers to the same round the lower fingerprint counts', () => {
    expect(after(proposed, countered, again).chain.map(({ id }) => id)).toEqual(['p', 'b'])
    expect(after(proposed, again, countered).chain.map(({ id }) => id)).toEqual(['p', 'b'])
  })

  test('words that both signed are agreed, whatever crossed with the acceptance', () => {
    expect(after(proposed, again, signed)).toMatchObject({ status: 'agreed', agreed: { words: 'w1' } })
  })

  test('older words of mine that are accepted afterwards do not push out what was agreed on since', () => {
    const asked = round('s', proposed, 'maya', 'comment', null)
    const late = round('0', asked, 'maya', 'accept', 'w1')
    const state = after(proposed, countered, accepted, asked, late)
    expect(state.agreed).toMatchObject({ id: 'a', words: 'w2' })
    expect(after(proposed, asked, late, countered, accepted).agreed).toEqual(state.agreed)
  })

  test('what was taken back stays taken back, whichever older words are accepted afterwards', () => {
    const counteredAgain = round('c2', countered, 'anders', 'counter', 'w3')
    const acceptedFirst = round('a1', proposed, 'maya', 'accept', 'w1')
    const takenBack = round('r', acceptedFirst, 'anders', 'retract', 'w1')
    const acceptedLater = round('a3', counteredAgain, 'maya', 'accept', 'w3')
    const state = after(proposed, countered, counteredAgain, acceptedFirst, takenBack, acceptedLater)
    expect(state).toMatchObject({ status: 'retracted', retractions: [{ id: 'r' }] })
  })

  test('both may take back what was agreed', () => {
    const mine = round('r1', accepted, 'anders', 'retract', 'w2')
    const theirs = round('r2', accepted, 'maya', 'retract', 'w2')
    const state = after(proposed, countered, accepted, mine, theirs)
    expect(state.status).toBe('retracted')
    expect(state.retractions.map(({ id }) => id)).toEqual(['r1', 'r2'])
  })
})

type Step =
  | { readonly is: 'act'; readonly side: 0 | 1; readonly pick: number; readonly seed: number }
  | { readonly is: 'deliver'; readonly side: 0 | 1; readonly pick: number }
  | { readonly is: 'backUp' | 'restore'; readonly side: 0 | 1 }

const side = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('act' as const), side, pick: fc.nat(7), seed: fc.nat() }),
  },
  { weight: 4, arbitrary: fc.record({ is: fc.constant('deliver' as const), side, pick: fc.nat(50) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('backUp' as const, 'restore' as const), side }) },
)
const NAMES = ['anders', 'maya'] as const

/** What two people do: sign when it is their turn, hand files over or not, lose a laptop. Every file ever made. */
function played(steps: readonly Step[]) {
  const states: [SubjectState, SubjectState] = [start, start]
  const backups: [SubjectState, SubjectState] = [start, start]
  const files: Round[] = []
  for (const [at, one] of steps.entries()) {
    const state = states[one.side]
    if (one.is === 'backUp') backups[one.side] = state
    if (one.is === 'restore') states[one.side] = backups[one.side]
    if (one.is === 'deliver') states[one.side] = taken(state, files[one.pick % Math.max(1, files.length)])
    if (one.is === 'act') {
      const made = actOf(state, NAMES[one.side], one.pick, `${(one.seed % 997).toString(36)}-${at}`)
      if (made !== undefined) files.push(made)
      states[one.side] = taken(state, made)
    }
  }
  return { states, files }
}

function actOf(state: SubjectState, from: string, pick: number, id: string): Round | undefined {
  const acts = legalActs(state.chain, from)
  const act = acts[pick % Math.max(1, acts.length)]
  if (act === undefined) return undefined
  const own = act === 'propose' || act === 'counter' ? `words ${id}` : (state.offer?.words ?? null)
  return round(id, state.chain.at(-1) ?? null, from, act, act === 'comment' ? null : own)
}

function taken(state: SubjectState, next: Round | undefined): SubjectState {
  const outcome = next === undefined ? undefined : nextState(state, next)
  return outcome?.ok === true ? outcome.value : state
}

/** Every file is given to this side, again and again, until nothing is new. */
function withAll(state: SubjectState, files: readonly Round[]): SubjectState {
  let now = state
  for (let size = -1; size !== now.rounds.size;) {
    size = now.rounds.size
    now = files.reduce(taken, now)
  }
  return now
}

const asTold = ({ status, chain, offer, agreed, retractions }: SubjectState) => ({
  status,
  chain,
  offer,
  agreed,
  retractions,
})

test('both sides converge once every file has come, in whatever order, whatever was lost or put back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(), (steps, seed) => {
      const { states, files } = played(steps)
      const shuffled = [...files].sort((one, other) => mixed(one.id, seed) - mixed(other.id, seed))
      const [anders, maya] = [withAll(states[0], files), withAll(states[1], shuffled)]
      expect(asTold(anders)).toEqual(asTold(maya))
      expect(anders.rounds.size).toBe(new Set(files.map(({ id }) => id)).size)
    }),
    { numRuns: 2_000 },
  )
})

test('what both signed stays agreed, whatever comes later', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { states, files } = played(steps)
      for (const state of states) {
        if (state.agreed === undefined) continue
        expect(withAll(state, files).agreed).toBeDefined()
      }
    }),
    { numRuns: 1_000 },
  )
})

test('a file that is refused changes nothing, and one that is taken twice is refused', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { states, files } = played(steps)
      for (const file of files) {
        const before = asTold(states[0])
        const outcome = nextState(states[0], file)
        expect(asTold(states[0])).toEqual(before)
        if (outcome.ok) expect(nextState(outcome.value, file)).toEqual({ ok: false, error: { is: 'known' } })
      }
    }),
    { numRuns: 500 },
  )
})

function mixed(id: string, seed: number): number {
  return [...`${id}${seed}`].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7)
}
