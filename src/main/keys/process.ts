// The keys process: lives for seconds, takes the passphrase from the page, gives the room keys to the vault, ends.
import '../compat'
import '../private-files'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { vaultPaths } from '../folder/paths'
import { removeVaultFiles } from '../folder/remove-vault-files'
import { serve, type ProcessPort } from '../rpc/serve'
import { keysRouter } from './keys.handlers'
import { roomsAnswer, type OpenRooms, type OpenTogether, type RoomsAnswer } from './hand-over'
import { prepareFolder } from './prepare-folder'
import { calibrate } from './stretching'

const begin = z.strictObject({ folder: z.string(), rooms: z.enum(['both', 'sharedOnly']) })
/** Long enough for the answer to reach the page. */
const LINGER_MS = 250

process.parentPort.once('message', (message) => {
  const { folder, rooms } = begin.parse(message.data)
  const [page, vault] = message.ports
  if (page === undefined || vault === undefined) throw new Error('two ports are needed')
  vault.start()
  serve(
    page,
    keysRouter({
      folder,
      prepareFolder: () => prepareFolder(folder),
      hasVault: () => existsSync(vaultPaths(folder).header),
      discardUnfinishedDemo: () => removeVaultFiles(vaultPaths(folder)),
      openRooms: (request) => askVault(vault, request),
      openTogether: rooms === 'both' ? null : (request) => askVault(vault, request),
      finished: () => setTimeout(() => process.exit(0), LINGER_MS),
      calibrate: () => calibrate(() => performance.now()),
      now: () => new Date(),
    }),
  )
})

function askVault(vault: ProcessPort, request: OpenRooms | OpenTogether): Promise<RoomsAnswer> {
  return new Promise((resolve) => {
    vault.once('message', (answer) => resolve(roomsAnswer.parse(answer.data)))
    vault.postMessage(request)
  })
}
