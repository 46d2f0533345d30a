// Run in a process of its own: unlocks a vault with its passphrase and prints the plain words of every note as JSON.
import { plainTextOf } from '../../src/domain/note-document'
import { roomKeysOf } from '../../src/main/keys/room-keys'
import { unlockWithPassphrase } from '../../src/main/keys/unlock'
import { openVault } from '../../src/main/vault/rooms/open-vault'

const [, , folder = '', passphrase = ''] = process.argv
const { masterKey, header } = await unlockWithPassphrase(folder, passphrase, 'current')
const vault = openVault({ folder, keys: roomKeysOf(masterKey, header.vaultId), header, create: false })
const notes = [...vault.privateRoom.notes.each()].map(({ sessionTitle, document }) => ({
  title: sessionTitle,
  words: plainTextOf(document),
}))
vault.close(new Date())
console.log(JSON.stringify(notes))
