import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CharterContent, ClauseKind } from '../../../contract/charter'
import { addingClause, moving, puttingBack, usualClause, withClause, withoutClause } from './edits'

const clause = (key: string) => ({ key, heading: key, words: key, isOwn: false })
const withKeys = (keys: readonly string[]): CharterContent => ({
  title: '',
  purpose: '',
  sinceOn: null,
  reviewOn: null,
  endsOn: null,
  disclosureLevel: 3,
  clauses: keys.map(clause),
  expectations: { me: '', partner: '' },
})
const keysOf = ({ clauses }: CharterContent) => clauses.map(({ key }) => key)
const someKeys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 8 })

test('moved down and up again every clause stands where it stood', () => {
  fc.assert(
    fc.property(someKeys, fc.nat(), (keys, at) => {
      const key = keys[at % keys.length] ?? ''
      const isLast = key === keys.at(-1)
      const down = moving(key, 1)(withKeys(keys))
      expect(keysOf(down).toSorted()).toEqual(keys.toSorted())
      expect(keysOf(isLast ? down : moving(key, -1)(down))).toEqual(keys)
    }),
  )
})

test('taken off and put back it stands where it stood', () => {
  fc.assert(
    fc.property(someKeys, fc.nat(), (keys, at) => {
      const index = at % keys.length
      const key = keys[index] ?? ''
      const back = puttingBack(clause(key), index)(withoutClause(key)(withKeys(keys)))
      expect(keysOf(back)).toEqual(keys)
    }),
  )
})

test('nothing is added under a key that is there, and only the one meant is changed', () => {
  const content = withKeys(['end', 'topics'])
  expect(addingClause(clause('end'))(content)).toBe(content)
  expect(withClause('end', { words: 'In June.' })(content).clauses).toEqual([
    { ...clause('end'), words: 'In June.' },
    clause('topics'),
  ])
})

test('the usual wording has its blanks filled', () => {
  const kind: ClauseKind = {
    key: 'rhythm',
    heading: 'Rhythm',
    about: '',
    blanks: [
      { kind: 'number', name: 'weeks', label: 'Weeks', least: 1, most: 12, usual: 2 },
      { kind: 'who', name: 'driver', label: 'Who', others: ['Each in turn'] },
      { kind: 'words', name: 'out', label: 'Out', usual: 'pay' },
    ],
    wordings: [{ id: 'one', text: 'Every {weeks} weeks. Agenda: {driver}. Out: {out}.' }],
  }
  expect(usualClause(kind, null).words).toBe('Every 2 weeks. Agenda: Each in turn. Out: pay.')
})
