import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areAnswersOf,
  commitmentOf,
  isSameSet,
  nextReveal,
  nothingSealed,
  phaseOf,
  type RevealState,
  type RevealStep,
  type SealedAnswers,
} from './reveal'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const set = {
  about: 'ratings',
  title: 'Mid-term',
  questions: [
    { key: 'a', kind: 'scale', text: 'I can ask.', low: 'never', high: 'always', whose: null },
    { key: 'b', kind: 'words', text: 'What helps?', low: '', high: '', whose: null },
  ],
} as const

const sealed: SealedAnswers = {
  pair: 'f'.repeat(64),
  reveal: '0b7e4f4e-6b0e-4a4a-9d2c-0d8f8f1a2b3c',
  from: 'SHA256:anders',
  set,
  answers: [
    { key: 'a', value: 4, words: 'mostly' },
    { key: 'b', value: null, words: 'Your questions.' },
  ],
  nonce: '0'.repeat(64),
}

describe('a commitment', () => {
  test('binds to every part: whatever is changed changes it', () => {
    const other: SealedAnswers[] = [
      { ...sealed, pair: 'e'.repeat(64) },
      { ...sealed, reveal: 'another' },
      { ...sealed, from: 'SHA256:maya' },
      { ...sealed, nonce: '1'.padStart(64, '0') },
      { ...sealed, set: { ...set, title: 'Closure' } },
      { ...sealed, set: { ...set, questions: [...set.questions].reverse() } },
      { ...sealed, answers: sealed.answers.map((answer) => ({ ...answer, words: `${answer.words} ` })) },
      { ...sealed, answers: sealed.answers.map((answer) => ({ ...answer, value: 5 })) },
    ]
    const all = [sealed, ...other].map((one) => commitmentOf(one, sha256))
    expect(new Set(all).size).toBe(all.length)
  })

  test('two different lists of answers never have the same one', () => {
    const answers = fc.array(
      fc.record({
        key: fc.string({ unit: 'grapheme', maxLength: 5 }),
        value: fc.option(fc.integer({ min: 1, max: 5 })),
        words: fc.string({ unit: 'grapheme' }),
      }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const of = (given: typeof one) => commitmentOf({ ...sealed, answers: given }, sha256)
        expect(of(one) === of(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })

  test('hides: the same answers under another nonce have nothing in common', () => {
    const nonce = fc.stringMatching(/^[0-9a-f]{64}$/)
    fc.assert(
      fc.property(nonce, nonce, (one, other) => {
        fc.pre(one !== other)
        expect(commitmentOf({ ...sealed, nonce: one }, sha256)).not.toBe(
          commitmentOf({ ...sealed, nonce: other }, sha256),
        )
      }),
    )
  })

  test('does not hang on the order in which keys happen to stand', () => {
    const { nonce, answers, set: asked, from, reveal, pair } = sealed
    expect(commitmentOf({ nonce, answers, set: asked, from, reveal, pair }, sha256)).toBe(
      commitmentOf(sealed, sha256),
    )
    expect(isSameSet(set, { questions: set.questions, title: set.title, about: set.about })).toBe(true)
  })
})

test('answers are one for each question, in its order, on the scale', () => {
  const [a, b] = sealed.answers
  if (a === undefined || b === undefined) throw new Error('two answers')
  expect(areAnswersOf([a, b], set)).toBe(true)
  for (const wrong of [[b, a], [a], [a, b, b], [a, { ...b, value: 3 }], [{ ...a, value: 6 }, b]])
    expect(areAnswersOf(wrong, set)).toBe(false)
})

const commit = (side: 'me' | 'partner', id = `seal of ${side}`): RevealStep => ({
  act: 'commit',
  id,
  side,
  commitment: `commitment of ${side}`,
})
const open = (side: 'me' | 'partner', id = `opening of ${side}`): RevealStep => ({
  act: 'open',
  id,
  side,
  commitment: `commitment of ${side}`,
  previous: `seal of ${side === 'me' ? 'partner' : 'me'}`,
})
const after = (...steps: readonly RevealStep[]): RevealState =>
  steps.reduce((state, step) => {
    const next = nextReveal(state, step)
    return next.ok ? next.value : state
  }, nothingSealed)

describe('the steps of a reveal', () => {
  test('whatever comes, in whatever order and how often: nobody opens before both have sealed', () => {
    const steps = fc.array(fc.constantFrom(commit('me'), commit('partner'), open('me'), open('partner')), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(steps, (given) => {
        const { me, partner } = after(...given)
        if (me?.opening != null || partner?.opening != null) {
          expect(me).not.toBeNull()
          expect(partner).not.toBeNull()
        }
      }),
    )
  })

  test('files that come late, twice or out of order end where those in order do, once all have come often enough', () => {
    const all = [commit('me'), commit('partner'), open('me'), open('partner')]
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all, ...all], { minLength: 8 }),
        fc.shuffledSubarray([...all], { minLength: 4 }),
        (first, second) => {
          const state = after(...first, ...second, ...all)
          expect(state).toEqual(after(...all))
          expect(phaseOf(state)).toBe('open')
        },
      ),
    )
  })

  test('what was taken once is known, and something else in its place is a change', () => {
    const state = after(commit('me'), commit('partner'), open('partner'))
    expect(nextReveal(state, commit('partner'))).toEqual({ ok: false, error: 'known' })
    expect(nextReveal(state, commit('partner', 'another'))).toEqual({ ok: false, error: 'changed' })
    expect(nextReveal(state, open('partner'))).toEqual({ ok: false, error: 'known' })
    expect(nextReveal(state, open('partner', 'another'))).toEqual({ ok: false, error: 'changed' })
  })

  test('an opening is refused without its seal, without mine, on another seal, and with other answers', () => {
    const of = (state: RevealState, step: RevealStep) => {
      const next = nextReveal(state, step)
      return next.ok ? 'taken' : next.error
    }
    expect(of(nothingSealed, open('partner'))).toBe('sealMissing')
    expect(of(after(commit('partner')), open('partner'))).toBe('notSealed')
    const both = after(commit('me'), commit('partner'))
    expect(of(both, { ...open('partner'), previous: 'a seal from before' } as RevealStep)).toBe('otherSeal')
    expect(of(both, { ...open('partner'), commitment: 'of others' })).toBe('doesNotMatch')
    expect(of(both, open('partner'))).toBe('taken')
  })

  test('each state has its name', () => {
    const both = [commit('me'), commit('partner')]
    expect(phaseOf(after())).toBe('draft')
    expect(phaseOf(after(commit('partner')))).toBe('asked')
    expect(phaseOf(after(commit('me')))).toBe('sealed')
    expect(phaseOf(after(...both))).toBe('bothSealed')
    expect(phaseOf(after(...both, open('me')))).toBe('openedByMe')
    expect(phaseOf(after(...both, open('partner')))).toBe('openedByPartner')
    expect(phaseOf(after(...both, open('partner'), open('me')))).toBe('open')
  })
})
