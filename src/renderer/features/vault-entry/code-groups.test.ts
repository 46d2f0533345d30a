import { expect, test } from 'vitest'
import { CODE_LENGTH, codeGroups, codeSymbols } from './code-groups'

const GROUPS = ['7KQM', 'X2P9', 'DHVT', '4RWC', 'N8ZB', 'E6YJ', '3FGS']

test.each([GROUPS.join('-'), GROUPS.join(' '), GROUPS.join(''), GROUPS.join('\n').toLowerCase()])(
  'a code falls into its seven groups however it is written: %j',
  (typed) => expect(codeGroups(typed)).toEqual(GROUPS),
)

test.each([
  [0, []],
  [3, ['7KQ']],
  [4, ['7KQM']],
  [5, ['7KQM', 'X']],
] as const)('after %i letters it shows %j', (count, groups) => {
  expect(codeGroups(GROUPS.join('').slice(0, count))).toEqual(groups)
})

test('what is pasted beyond the length of a code is left out', () => {
  expect(codeSymbols(`${GROUPS.join('-')}-XXXX`)).toHaveLength(CODE_LENGTH)
})
