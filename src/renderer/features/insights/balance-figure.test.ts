import { expect, test } from 'vitest'
import {
  balanceBars,
  balanceLegend,
  balanceTable,
  promptInWords,
  quarterBars,
  quarterTable,
} from './balance-figure'

const side = (passages: number) => ({ passages, words: passages * 4 })
const session = (heldOn: string, shared: number, learned: number, both = 0) => ({
  sessionId: heldOn,
  title: 'Budgets',
  heldOn,
  shared: side(shared),
  learned: side(learned),
  both: side(both),
})
const sessions = [session('2026-11-05T15:00', 0, 0), session('2026-11-19T15:00', 2, 1, 1)]

test('a session without a mark is unknown in the plot and in the table, never zero', () => {
  expect(balanceBars(sessions)[0]).toMatchObject({
    up: null,
    down: null,
    words: '5 Nov · Budgets: nothing marked',
  })
  expect(balanceTable(sessions).rows[0]?.slice(1)).toEqual(['–', '–', '–', '–', '–'])
  expect(balanceLegend(balanceBars(sessions)).map(({ label }) => label)).toContain('nothing marked')
})

test('the table says what the bars show', () => {
  const [, bar] = balanceBars(sessions)
  const [, row] = balanceTable(sessions).rows
  expect(bar).toMatchObject({ up: 3, down: 2, common: 1 })
  expect(row).toEqual(['19 November 2026 · Budgets', '3', '12', '2', '8', '1'])
})

test('each row has a cell for each column', () => {
  const quarters = [
    {
      quarter: '2026-Q3',
      given: 0,
      taken: 0,
      both: 0,
      wordsGiven: 0,
      wordsTaken: 0,
      sessions: 2,
      markedSessions: 0,
    },
    {
      quarter: '2026-Q4',
      given: 3,
      taken: 2,
      both: 1,
      wordsGiven: 12,
      wordsTaken: 8,
      sessions: 2,
      markedSessions: 1,
    },
  ]
  for (const { columns, rows } of [balanceTable(sessions), quarterTable(quarters)])
    for (const row of rows) expect(row).toHaveLength(columns.length)
  expect(quarterBars(quarters).map(({ words }) => words)).toEqual([
    'Q3 2026: 2 sessions, nothing marked',
    'Q4 2026: you shared 3, you learned 2; 1 of 2 sessions with marks',
  ])
})

test('a prompt is a sentence, and silence where there is nothing to say', () => {
  expect(promptInWords({ is: 'nothingMarked' })).toBe('')
  expect(promptInWords({ is: 'learnsMore', since: '2024-09-03T15:00' })).toBe(
    'Since September 2024 you learn more than you share. A good turn to teach.',
  )
})
