import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topicsOverTime, topicsPrompt, type TagMonth } from './topics-over-time'

const tag = (name: string, month: string, sessions: number): TagMonth => ({
  tagId: name,
  name,
  month,
  sessions,
})

test('one row a topic, the most frequent first; the rest is counted', () => {
  const over = topicsOverTime(
    [tag('budgets', '2026-09', 1), tag('onboarding', '2026-09', 2), tag('budgets', '2026-11', 2)],
    '2026-09-01',
    '2026-11-19',
  )
  expect(over).toMatchObject({ unit: 'month', keys: ['2026-09', '2026-10', '2026-11'], more: 0 })
  expect(over.topics.map(({ name, counts }) => [name, counts])).toEqual([
    ['budgets', [1, 0, 2]],
    ['onboarding', [2, 0, 0]],
  ])
})

test.each<[string, TagMonth[], unknown]>([
  ['nothing', [], { is: 'none' }],
  ['a single mention long ago', [tag('budgets', '2026-06', 1)], { is: 'none' }],
  [
    'gone quiet',
    [tag('budgets', '2026-06', 2), tag('budgets', '2026-07', 2), tag('ai', '2026-11', 1)],
    { is: 'faded', name: 'budgets', lastIn: '2026-07' },
  ],
  ['new this month', [tag('ai', '2026-11', 1), tag('budgets', '2026-10', 4)], { is: 'new', name: 'ai' }],
  [
    'always there',
    [tag('budgets', '2026-08', 1), tag('budgets', '2026-10', 1), tag('budgets', '2026-11', 1)],
    { is: 'steady', name: 'budgets', in: 3, of: 6 },
  ],
])('%s', (_, months, prompt) => {
  expect(topicsPrompt(topicsOverTime(months, '2026-06-01', '2026-11-19'), () => false)).toEqual(prompt)
})

test('what came up before the period is not new', () => {
  const over = topicsOverTime([tag('ai', '2026-11', 1)], '2026-06-01', '2026-11-19')
  expect(topicsPrompt(over, (tagId) => tagId === 'ai')).toEqual({ is: 'none' })
})

const months = fc.array(
  fc.record({
    tag: fc.nat({ max: 20 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.constantFrom(2025, 2026),
    sessions: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 60 },
)

test('within the span every session is in one cell; rows never rise', () => {
  fc.assert(
    fc.property(months, (all) => {
      const given = all.map(({ tag: id, month, year, sessions }) =>
        tag(`tag ${id}`, `${year}-${String(month).padStart(2, '0')}`, sessions),
      )
      const over = topicsOverTime(given, '2025-01-01', '2026-12-31')
      const sums = over.topics.map(({ sessions }) => sessions)
      expect([...sums].sort((one, other) => other - one)).toEqual(sums)
      const total = given.reduce((sum, { sessions }) => sum + sessions, 0)
      if (over.more === 0) expect(sums.reduce((sum, count) => sum + count, 0)).toBe(total)
      for (const { counts } of over.topics) expect(counts).toHaveLength(over.keys.length)
    }),
  )
})
