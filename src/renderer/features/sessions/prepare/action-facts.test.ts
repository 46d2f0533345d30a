import { describe, expect, test } from 'vitest'
import { actionFacts, mostPressingFirst } from './action-facts'

const now = '2026-11-21T10:00'
const action = { owner: null, dueOn: null, heldOn: '2026-10-30T15:00', timesCarried: 0 }
const facts = (also: Partial<Parameters<typeof actionFacts>[0]>) =>
  actionFacts({ ...action, ...also }, 'Maya Okafor', now).join(' · ')

describe('an open action', () => {
  test('tells its age in weeks, and in days while it is young', () => {
    expect(facts({})).toBe('3 weeks old')
    expect(facts({ heldOn: '2026-11-08T15:00' })).toBe('13 days old')
    expect(facts({ heldOn: '2026-11-20T15:00' })).toBe('1 day old')
    expect(facts({ heldOn: '2026-11-21T08:00' })).toBe('from today')
    expect(facts({ heldOn: '2026-02-20T08:00' })).toBe('9 months old')
  })

  test('tells who, by when and how often it was carried over', () => {
    expect(facts({ owner: 'partner', dueOn: '2026-12-10', timesCarried: 2 })).toBe(
      'Maya Okafor · due 10 Dec · 3 weeks old · carried over twice',
    )
    expect(facts({ owner: 'both', timesCarried: 5 })).toBe('both · 3 weeks old · carried over 5 times')
  })

  test('says in words that it is overdue', () => {
    expect(facts({ dueOn: '2026-11-20' })).toBe('overdue by 1 day · 3 weeks old')
    expect(facts({ dueOn: '2026-11-21' })).toBe('due today · 3 weeks old')
  })
})

test('what is due comes first, then what was promised last', () => {
  const one = (heldOn: string, dueOn: string | null, at = 0) => ({
    noteId: heldOn,
    sessionId: heldOn,
    sessionTitle: '',
    heldOn,
    at,
    text: '',
    owner: null,
    dueOn,
    isDone: false,
    timesCarried: 0,
  })
  const [old, recent, due, dueLater] = [
    one('2026-01-01T10:00', null),
    one('2026-11-01T10:00', null),
    one('2025-01-01T10:00', '2026-11-20'),
    one('2026-10-01T10:00', '2026-12-24'),
  ]
  expect(mostPressingFirst([old, recent, dueLater, due])).toEqual([due, dueLater, recent, old])
})
