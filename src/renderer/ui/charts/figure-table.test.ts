import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTabSeparated } from './figure-table'

const table = (rows: string[][]) => ({ caption: 'Give and take', columns: ['Session', 'I shared'], rows })

test('the head stands first, each row on a line of its own, cells apart by tabs', () => {
  expect(asTabSeparated(table([['19 Nov', '3']]))).toBe('Session\tI shared\n19 Nov\t3')
})

test('no cell breaks out of its place, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 8 }), (rows) => {
      const lines = asTabSeparated(table(rows)).split('\n')
      expect(lines).toHaveLength(rows.length + 1)
      for (const line of lines) expect(line.split('\t')).toHaveLength(2)
    }),
  )
})

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+47 22', "'+47 22"],
  ['@home', "'@home"],
  ['-1', '-1'],
  ['- budgets', "'- budgets"],
])('%s is copied as words, never as a formula', (cell, copied) => {
  expect(asTabSeparated(table([[cell, '1']]))).toContain(`\n${copied}\t1`)
})
