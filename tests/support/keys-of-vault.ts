// Run in a process of its own: derives the keys of a vault from its passphrase and prints them as JSON, in hex.
import { roomKeysOf } from '../../src/main/keys/room-keys'
import { unlockWithPassphrase } from '../../src/main/keys/unlock'

const [, , folder = '', passphrase = ''] = process.argv
const { masterKey, header } = await unlockWithPassphrase(folder, passphrase, 'current')
const keys = { master: masterKey, ...roomKeysOf(masterKey, header.vaultId) }
console.log(
  JSON.stringify(
    Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, Buffer.from(key).toString('hex')])),
  ),
)
