// Run in a process of its own: makes a vault with one pair and one session, its passphrase stretched at the floor.
import { mkdirSync, readFileSync } from 'node:fs'
import { note } from './documents'
import { addPair, addSession } from './rows'
import { makeVault } from '../../src/main/keys/new-vault'
import { roomKeysOf } from '../../src/main/keys/room-keys'
import { openVault } from '../../src/main/vault/rooms/open-vault'

export interface MakeVaultOrder {
  readonly folder: string
  readonly passphrase: string
  /** The note, a line a paragraph. */
  readonly lines: readonly string[]
  /** Anders Holm with Maya Okafor, unless others are meant. */
  readonly people?: { readonly me: string; readonly partner: string }
}

// From standard input: a long note is longer than a command line may be.
const order = JSON.parse(readFileSync(0, 'utf8')) as MakeVaultOrder
const { masterKey, header } = await makeVault({
  label: 'My vault',
  passphrase: order.passphrase,
  isDemo: false,
  argon2: { memoryKiB: 64 * 1024, passes: 1, lanes: 1 },
  savedAt: new Date().toISOString(),
})
mkdirSync(order.folder, { recursive: true, mode: 0o700 })
const vault = openVault({
  folder: order.folder,
  keys: roomKeysOf(masterKey, header.vaultId),
  header,
  create: true,
})
const pairId = addPair(vault, order.people?.partner)
const pair = vault.privateRoom.pairs.find(pairId)
if (pair !== undefined && order.people !== undefined)
  vault.privateRoom.pairs.revise({ ...pair, myName: order.people.me, objective: '' })
addSession(vault, pairId, note(...order.lines))
vault.close(new Date())
