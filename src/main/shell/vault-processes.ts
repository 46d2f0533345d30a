// Starts the keys and vault processes and introduces them to the page; the shell keeps the control port only.
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron'
import type { controlContract } from '../../contract/control'

export type ControlClient = ContractRouterClient<typeof controlContract>

export interface RunningVault {
  readonly folder: string
  readonly rooms: Rooms
  readonly vault: UtilityProcess
  readonly control: ControlClient
  isOpen(): boolean
  /** Ends both processes at once, whatever they do. */
  kill(): void
}

export interface VaultEvents {
  /** The rooms are open: the vault in this folder is the one to remember. */
  opened(folder: string): void
  /** Something was written: what is due may be due at another time. */
  changed(): void
  /** The vault process ended although nobody asked it to. */
  ended(): void
}

/** `sharedOnly`: sit-together mode, whose process has no code for the private room and gets no key to it. */
export type Rooms = 'both' | 'sharedOnly'

const processOf = {
  both: { file: 'vault.cjs', serviceName: 'Duologue vault' },
  sharedOnly: { file: 'together.cjs', serviceName: 'Duologue shared room' },
} as const

export function startVault(
  folder: string,
  rooms: Rooms,
  page: WebContents,
  events: VaultEvents,
): RunningVault {
  const { file, serviceName } = processOf[rooms]
  const vault = utilityProcess.fork(join(__dirname, file), [], { serviceName })
  const keys = utilityProcess.fork(join(__dirname, 'keys.cjs'), [], { serviceName: 'Duologue keys' })
  const control = new MessageChannelMain()
  const pageToVault = new MessageChannelMain()
  // Apart from the calls: oRPC's port carries text.
  const bytesToVault = new MessageChannelMain()
  const pageToKeys = new MessageChannelMain()
  const keysToVault = new MessageChannelMain()
  let isOpen = false
  let isExpected = false

  vault.on('message', (message: { kind?: unknown }) => {
    if (message.kind === 'changed') events.changed()
    if (message.kind !== 'opened') return
    isOpen = true
    events.opened(folder)
  })
  vault.once('exit', () => {
    isOpen = false
    if (!isExpected) events.ended()
  })
  vault.postMessage({ kind: 'begin', folder }, [
    control.port2,
    keysToVault.port2,
    pageToVault.port2,
    bytesToVault.port2,
  ])
  keys.postMessage({ folder, rooms }, [pageToKeys.port2, keysToVault.port1])
  page.postMessage('duologue:ports', null, [pageToKeys.port1, pageToVault.port1, bytesToVault.port1])

  const client: ControlClient = createORPCClient(new RPCLink({ port: control.port1 }))
  control.port1.start()
  return {
    folder,
    rooms,
    vault,
    control: client,
    isOpen: () => isOpen,
    kill: () => {
      isExpected = true
      keys.kill()
      vault.kill()
    },
  }
}
