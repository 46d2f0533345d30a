import { expect, test } from 'vitest'
import type { CharterStatus } from '../../../contract/charter'
import { charterInWords } from './charter-words'

const says = (status: CharterStatus, version: number) =>
  charterInWords({
    id: 'x',
    title: 'How we learn',
    status,
    version,
    sinceOn: null,
    reviewOn: null,
    endsOn: null,
    updatedAt: '2026-11-22T09:00:00.000Z',
  })

test('a charter is said to be signed, to wait, or to be ready: only what is true', () => {
  expect(says('ready', 1)).toEqual({ words: 'Charter, version 1', facts: 'ready to be signed' })
  expect(says('agreed', 1)).toEqual({ words: 'Charter, version 1', facts: 'signed by both' })
  expect(says('proposed', 2)).toEqual({ words: 'Charter, version 2', facts: 'waits for your partner' })
  expect(says('answered', 1)).toEqual({
    words: 'Charter, as your partner sent it',
    facts: 'waits for your answer',
  })
  expect(says('draft', 1).words).toBe('Charter, a draft after version 1')
})
