// Starts what is measured in real Electron: the app on a prepared vault, and the plain window beside it.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { launchCommand, makeFolders, removeFolders, type Folders } from '../support/app'
import { bundle, root } from '../support/bundle'
import { rememberVault } from '../support/prepared-vault'
import type { MakeBenchVault } from './vault/make'

/** Frames come when they are ready, so that waiting for the screen's next one is not counted. */
const NO_FRAME_RATE = [
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
]

export interface Started {
  readonly page: Page
  readonly electron: ElectronApplication
  readonly end: () => Promise<void>
}

export async function startApp(folders: Folders): Promise<Started> {
  const { args, ...command } = launchCommand(folders)
  return started(
    await _electron.launch({ ...command, args: [...args, ...NO_FRAME_RATE], chromiumSandbox: false }),
  )
}

export async function startPlain(html: string): Promise<Started> {
  const folders = makeFolders()
  const { args, ...command } = launchCommand(folders)
  const plain = [plainWindow, html, ...args.slice(1), ...NO_FRAME_RATE]
  const { end, ...rest } = await started(
    await _electron.launch({ ...command, args: plain, chromiumSandbox: false }),
  )
  return {
    ...rest,
    end: async () => {
      await end()
      removeFolders(folders)
    },
  }
}

export const plainWindow = join(root, 'tests/bench/plain-window')

async function started(electron: ElectronApplication): Promise<Started> {
  const page = await electron.firstWindow()
  return { page, electron, end: () => electron.close() }
}

/** A profile that knows a vault as ordered. */
export async function prepare(order: Omit<MakeBenchVault, 'folder'>): Promise<Folders> {
  const folders = makeFolders()
  const folder = join(folders.data, 'vault')
  const maker = await bundle('tests/bench/vault/make.ts')
  execFileSync(process.execPath, [maker, JSON.stringify({ ...order, folder } satisfies MakeBenchVault)])
  rememberVault(folders.profile, folder)
  return folders
}
