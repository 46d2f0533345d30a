// A pair of an older version of the program says no more than it did, and has met since the day it was made.
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../../tests/support/temp-folder'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { migrate } from '../migrate'
import first from './migrations/0001-first.sql?raw'
import { openPrivateRoom } from './room'

test('a pair made before there was a set-up is taken over', () => {
  const file = { path: join(temporaryFolder(), 'private.db'), key: new Uint8Array(randomBytes(32)) }
  const older = openEncrypted({ room: 'private', ...file, mode: 'create' })
  migrate(older, [first])
  const id = randomUUID()
  older
    .prepare('INSERT INTO pair VALUES (?, ?, ?, ?, ?, ?)')
    .run(id, 'Anders Holm', 'Maya Okafor', 'strategy', '', '2026-03-02T10:00:00.000Z')
  closeTidily(older)

  const room = openPrivateRoom({ ...file, mode: 'open' })
  expect(room.pairs.find(id)).toMatchObject({
    purposeWords: '',
    myFunction: '',
    partnerLevel: null,
    communication: { channels: [], mine: '', partners: '' },
    endedOn: null,
    doneSteps: ['purpose'],
  })
  expect(room.pairs.periods(id)).toEqual([{ beganOn: '2026-03-02', endedOn: null, howItEnded: '' }])
  room.close()
})
