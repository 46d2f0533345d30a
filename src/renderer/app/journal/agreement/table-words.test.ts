import { expect, test } from 'vitest'
import type { ComparedBlock } from '../../../../contract/handover'
import { tableWords } from './table-words'

const block = (
  at: number | null,
  is: ComparedBlock['is'],
  ...differences: ComparedBlock['differences']
): ComparedBlock => ({ at, is, heading: '', differences, comments: [] })

test('the words on the table are those that were kept or came, each in its place', () => {
  const blocks = [
    block(0, 'same', { is: 'same', text: 'We meet.' }),
    block(null, 'removed', { is: 'removed', text: 'Gone.' }),
    block(
      2,
      'changed',
      { is: 'same', text: 'On ' },
      { is: 'removed', text: 'Thu.' },
      { is: 'added', text: 'Fri.' },
    ),
  ]
  expect(tableWords(blocks)).toEqual(['We meet.', '', 'On Fri.'])
})
