// Goals of a vault from before they were measured.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../../tests/support/temp-folder'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { migrate } from '../migrate'
import { openPrivateRoom } from './room'
import first from './migrations/0001-first.sql?raw'
import sessions from './migrations/0002-sessions.sql?raw'

test('a goal of an older vault is as it was, without a measure, and can be given one', () => {
  const path = join(temporaryFolder(), 'private.db')
  const key = new Uint8Array(randomBytes(32))
  const db = openEncrypted({ room: 'private', path, key, mode: 'create' })
  migrate(db, [first, sessions])
  db.exec(`
    INSERT INTO pair (id, my_name, partner_name, purpose, objective, created_at)
    VALUES ('p', 'Anders', 'Maya', 'strategy', '', '2026-03-02T10:00:00.000Z');
    INSERT INTO goal (id, pair_id, title, for_whom, due_on, state, created_at)
    VALUES ('g', 'p', 'Ask', 'both', '2026-12-01', 'reached', '2026-03-02T10:00:00.000Z')`)
  closeTidily(db)
  const room = openPrivateRoom({ path, key, mode: 'open' })
  expect(room.goals.list('p')).toMatchObject([
    {
      id: 'g',
      title: 'Ask',
      forWhom: 'both',
      dueOn: '2026-12-01',
      state: 'reached',
      measure: { kind: 'none' },
    },
  ])
  expect(room.goals.find('g')).toMatchObject({
    startsOn: '2026-03-02',
    checkInEveryDays: 14,
    measureVersion: 1,
  })
  room.goals.beginMeasure('g', { kind: 'yesNo' }, '2026-11-19')
  expect(room.goals.measuresOf('g').map(({ version, fromDay }) => [version, fromDay])).toEqual([
    [1, '2026-03-02'],
    [2, '2026-11-19'],
  ])
  room.close()
})
