// Run in a process of its own: makes a vault with a passphrase, `sessions` sessions, and one note of `longNoteWords`.
import { makeVault } from '../../../src/main/keys/new-vault'
import { roomKeysOf } from '../../../src/main/keys/room-keys'
import { noteOf } from '../notes'
import { writer } from '../words'
import { addNote, createVault, fill } from './bench-vault'

export interface MakeBenchVault {
  readonly folder: string
  readonly passphrase: string
  readonly sessions: number
  /** The newest session's; 0: there is none. */
  readonly longNoteWords: number
}

/** After every other day of the benches. */
const LAST_OF_ALL = 100_000

const order = JSON.parse(process.argv[2] ?? '') as MakeBenchVault
const { masterKey, header } = await makeVault({
  label: 'My vault',
  passphrase: order.passphrase,
  isDemo: false,
  argon2: { memoryKiB: 64 * 1024, passes: 1, lanes: 1 },
  savedAt: new Date().toISOString(),
})
const keys = roomKeysOf(masterKey, header.vaultId)
const vault = createVault({ folder: order.folder, keys, header })
const pairId = fill(vault, order.sessions)
if (order.longNoteWords > 0) addNote(vault, pairId, LAST_OF_ALL, noteOf(writer(1), order.longNoteWords))
vault.close(new Date())
