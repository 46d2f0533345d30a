// Answers the page's calls of the shell contract: only its own page, only valid input, only named calls.
import { basename } from 'node:path'
import { ipcMain, type BrowserWindow } from 'electron'
import {
  shellContract,
  type ShellCall,
  type ShellInput,
  type ShellOutput,
  type ShellState,
} from '../../contract/shell'
import { folderStatus } from '../folder/status'
import { isOwnPage } from './window'

export type ShellHandlers = {
  readonly [Call in ShellCall]: (input: ShellInput<Call>) => ShellOutput<Call> | Promise<ShellOutput<Call>>
}

export function answerCalls(window: BrowserWindow, handlers: ShellHandlers): void {
  for (const name of Object.keys(shellContract) as ShellCall[]) answer(window, name, handlers[name])
}

function answer<Call extends ShellCall>(
  window: BrowserWindow,
  name: Call,
  handler: ShellHandlers[Call],
): void {
  ipcMain.handle(`duologue:${name}`, async (event, raw: unknown) => {
    if (!isOwnPage(window, event.senderFrame)) throw new Error('refused: not the page of this window')
    const input = shellContract[name].input.safeParse(raw)
    if (!input.success) throw new Error('refused: the input is not of the contract')
    const output = await handler(input.data as ShellInput<Call>)
    return shellContract[name].output.parse(output)
  })
}

/** Electron below 35 lacks what the product needs of it: such a runtime is for tests. */
const SHIPPED_MAJOR = 35

export function shellState(parts: {
  vaultFolder: string | null
  knownFolders: readonly string[]
  newVaultPath: string
  refusedRequests: number
  sitsTogetherNext: boolean
}): ShellState {
  const { vaultFolder, knownFolders, newVaultPath, refusedRequests, sitsTogetherNext } = parts
  const version = process.versions.electron
  return {
    vault:
      vaultFolder === null
        ? null
        : { folderName: basename(vaultFolder), path: vaultFolder, ...folderStatus(vaultFolder) },
    otherVaults: knownFolders.filter((folder) => folder !== vaultFolder).map(knownVault),
    newVaultPath,
    testRuntime: Number.parseInt(version, 10) < SHIPPED_MAJOR ? version : null,
    platform: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
    refusedRequests,
    sitsTogetherNext,
  }
}

/** Under its folder's name if its header cannot be read now: it may lie on a disk that is not plugged in. */
function knownVault(path: string): ShellState['otherVaults'][number] {
  const { label, isDemo } = folderStatus(path)
  return { path, label: label === '' ? basename(path) : label, isDemo }
}
