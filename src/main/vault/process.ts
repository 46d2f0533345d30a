// The vault process: the only one that holds both rooms. Gets their keys once, serves the page, closes when told.
import '../compat'
import '../private-files'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { exportFormat, exportSubject } from '../../contract/shell'
import type { ExporterOrder } from '../exporter/order'
import { openRooms, type OpenRooms } from '../keys/hand-over'
import { vaultPaths } from '../folder/paths'
import { refusalOf } from '../refusal'
import { incidentOf, serve, type ProcessPort } from '../rpc/serve'
import { attachmentsOf } from './attachments/attachments'
import { blobFolder } from './attachments/blob-folder'
import { serveBytes } from './attachments/serve-bytes'
import { changes } from './changes'
import { controlRouter } from './control.handlers'
import { seedDemo } from './demo/seed-demo'
import type { VaultDeps } from './deps'
import { door } from './door'
import { stagedExports } from './exports/staged-export'
import { identityOf } from './identity'
import { commitNotes } from './note-commits'
import { pairingsOf } from './pairing/pairings'
import { answerOfOpening } from './answer-of-opening'
import { openVault } from './rooms/open-vault'
import { nudgeShell } from './rhythm/nudge-shell'
import { indexSoon } from './search/index-pump'
import { purge } from './trash/purge'
import { vaultRouter } from './vault.handlers'

const begin = z.strictObject({ kind: z.literal('begin'), folder: z.string() })
const toExporter = z.strictObject({
  kind: z.literal('exporter'),
  subject: exportSubject,
  revision: z.number().int(),
  format: exportFormat,
})

process.parentPort.once('message', (message) => {
  const { folder } = begin.parse(message.data)
  const [control, keys, page, bytes] = message.ports
  if (control === undefined || keys === undefined || page === undefined || bytes === undefined)
    throw new Error('four ports are needed')
  let isOpen = false
  keys.on('message', ({ data }) => {
    if (isOpen) return
    const answer = answerOfOpening(() => {
      const request = openRooms.parse(data)
      const deps = open(folder, request)
      isOpen = true
      handOut(deps, { control, page, bytes }, { folder, sharedRoom: request.keys.sharedRoom })
    })
    if (answer.opened) process.parentPort.postMessage({ kind: 'opened' })
    keys.postMessage(answer)
  })
  keys.start()
})

function open(folder: string, { keys, header, create }: OpenRooms): VaultDeps {
  const vault = openVault({ folder, keys, header, create })
  const now = () => new Date()
  const theDoor = door({ ...vault, newId: randomUUID, now })
  const told = indexSoon(
    commitNotes(
      nudgeShell(changes(), () => process.parentPort.postMessage({ kind: 'changed' })),
      (at) => vault.noteCommits(at),
    ),
    vault,
  )
  const attachments = attachmentsOf({
    store: vault.privateRoom.attachments,
    folder: blobFolder(vaultPaths(folder).blobs),
    changes: told,
    newId: randomUUID,
    now,
  })
  const identity = identityOf({
    store: vault.sharedRoom.identity,
    wrappingKey: keys.identity,
    vaultId: vault.header.vaultId,
    now,
  })
  const deps: VaultDeps = {
    vault,
    door: theDoor,
    attachments,
    changes: told,
    draftsKey: keys.drafts,
    staged: stagedExports(),
    identity,
    pairings: pairingsOf({ vault, identity }),
    newId: randomUUID,
    now,
  }
  try {
    theDoor.settle()
    // Before the first backup can be made: a vault put back to that day is still the one its partners know.
    identity.publicIdentity()
    if (create && vault.header.isDemo) seedDemo(deps)
    if (create) vault.noteCommits(now())
    return deps
  } catch (error) {
    if (create) vault.discard()
    else vault.close(now())
    throw error
  }
}

function handOut(
  deps: VaultDeps,
  ports: { control: ProcessPort; page: ProcessPort; bytes: ProcessPort },
  forExporter: { folder: string; sharedRoom: Uint8Array },
): void {
  // What cannot be tidied up now (a full disk) is tried again at the next opening.
  deps.attachments.sweep({ isRolledBack: deps.vault.rolledBackTo !== null }).catch((error: unknown) => {
    if (refusalOf(error) === undefined) incidentOf(error)
  })
  purge(deps).catch((error: unknown) => {
    console.error(`trash not purged: ${error instanceof Error ? error.name : typeof error}`)
  })
  serve(ports.control, controlRouter(deps, serveBytes(ports.bytes, deps.attachments)))
  serve(ports.page, vaultRouter(deps))
  process.parentPort.on('message', (message) => {
    const { subject, revision, format } = toExporter.parse(message.data)
    const order: ExporterOrder = {
      folder: forExporter.folder,
      key: forExporter.sharedRoom,
      subject,
      revision,
      format,
    }
    message.ports[0]?.postMessage(order)
  })
}
