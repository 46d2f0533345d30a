// Run in plain Node by tests that drive the release: makes a vault beforehand, reads its note afterwards.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { emptyNote, plainTextOf } from '../../src/domain/note-document'
import { makeVault } from '../../src/main/keys/new-vault'
import { roomKeysOf } from '../../src/main/keys/room-keys'
import { unlockWithPassphrase } from '../../src/main/keys/unlock'
import { openVault, type OpenVault } from '../../src/main/vault/rooms/open-vault'

export interface VaultOrder {
  readonly job: 'make' | 'read'
  readonly folder: string
  readonly passphrase: string
}

export interface VaultAnswer {
  /** The one note's words, and how often it was saved. */
  readonly text: string
  readonly revision: number
}

/** The lowest that a header may say: these vaults guard nothing. */
const FLOOR = { memoryKiB: 64 * 1024, passes: 1, lanes: 1 } as const

async function make({ folder, passphrase }: VaultOrder): Promise<OpenVault> {
  const savedAt = new Date().toISOString()
  const made = await makeVault({ label: 'Test vault', passphrase, isDemo: false, argon2: FLOOR, savedAt })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keys = roomKeysOf(made.masterKey, made.header.vaultId)
  const vault = openVault({ folder, keys, header: made.header, create: true })
  const pairId = randomUUID()
  const createdAt = savedAt
  const names = { myName: 'Anders Holm', partnerName: 'Maya Okafor' }
  vault.privateRoom.pairs.add({
    id: pairId,
    ...names,
    purpose: 'strategy',
    objective: 'Listen first',
    createdAt,
  })
  const when = { heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo', minutes: 50, place: null }
  const ids = { id: randomUUID(), noteId: randomUUID(), pairId }
  vault.privateRoom.sessions.add({ ...ids, title: 'Reading the room', ...when, createdAt }, emptyNote())
  return vault
}

async function open({ folder, passphrase }: VaultOrder): Promise<OpenVault> {
  const { masterKey, header } = await unlockWithPassphrase(folder, passphrase, 'current')
  return openVault({ folder, keys: roomKeysOf(masterKey, header.vaultId), header, create: false })
}

function answer(vault: OpenVault): VaultAnswer {
  const [session] = [...vault.privateRoom.sessions.each()]
  if (session === undefined) throw new Error('the vault has no session')
  return { text: plainTextOf(session.document), revision: session.revision }
}

const order = JSON.parse(process.argv[2] ?? '') as VaultOrder
void (order.job === 'make' ? make : open)(order).then((vault) => {
  const said = answer(vault)
  vault.close(new Date())
  console.log(JSON.stringify(said))
})
