import { expect, test } from 'vitest'
import type { Paper } from '../../../contract/together'
import { groupsOf, tickedFirst } from './paper-groups'

const paper = (id: string, partner: string | null): Paper => ({
  kind: 'summary',
  id,
  title: id,
  names: partner === null ? null : { me: 'Anders Holm', partner },
  updatedAt: '2026-11-19T14:00:00.000Z',
  status: 'draft',
  mayBeEdited: true,
})

test('documents stand by the partner they name; those that name nobody come last', () => {
  const papers = [paper('a', null), paper('b', 'Maya Okafor'), paper('c', 'Luc Tremblay'), paper('d', null)]
  expect(groupsOf(papers).map(({ partner, papers: of }) => [partner, of.map(({ id }) => id)])).toEqual([
    ['Maya Okafor', ['b']],
    ['Luc Tremblay', ['c']],
    [null, ['a', 'd']],
  ])
})

test('everything is ticked where one partner can be meant, else nothing', () => {
  expect([...tickedFirst([paper('a', 'Maya Okafor'), paper('b', 'Maya Okafor')])]).toEqual(['a', 'b'])
  expect([...tickedFirst([paper('a', 'Maya Okafor'), paper('b', null)])]).toEqual([])
  expect([...tickedFirst([paper('a', 'Maya Okafor'), paper('b', 'Luc Tremblay')])]).toEqual([])
})
