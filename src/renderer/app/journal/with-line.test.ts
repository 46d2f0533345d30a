import { expect, test } from 'vitest'
import type { SessionLine } from '../../../contract/sessions'
import { withLine } from './with-line'

const line = (id: string, title: string): SessionLine => ({
  id,
  pairId: 'pair',
  title,
  heldOn: '2026-11-19T15:00',
  timeZone: 'UTC',
  minutes: null,
  place: null,
  state: 'held',
  wasMoved: false,
  excerpt: '',
  markedCount: 0,
  carriedCount: 0,
})
const page = { lines: [line('a', 'One'), line('b', 'Two')], next: null }

test('a line takes the place of the one it was', () => {
  expect(withLine(page, line('b', 'Two, retitled'))).toEqual({
    lines: [line('a', 'One'), line('b', 'Two, retitled')],
    next: null,
  })
})

test('a page without the session stays the very same, so that nothing is drawn anew', () => {
  expect(withLine(page, line('c', 'Three'))).toBe(page)
})
