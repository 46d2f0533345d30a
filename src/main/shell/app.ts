// The shell put together: one window, one vault at a time, folders, lock and export.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ShellEvent } from '../../contract/shell'
import { vaultPaths } from '../folder/paths'
import { answerCalls, shellState } from './calls'
import { clipboardGuard } from './clipboard-guard'
import { exportSummary } from './export-summary'
import { createLock, lockWhenAway } from './lock'
import { setMenu } from './menu'
import { remembered } from './remembered'
import type { RefusedRequests } from './sessions'
import { demoVaultFolder, newVaultFolder } from './vault-folders'
import { startVault, type RunningVault } from './vault-processes'
import { createWindow } from './window'

export function startShell(refusedRequests: RefusedRequests): BrowserWindow {
  const memory = remembered(join(app.getPath('userData'), 'shell.json'))
  const window = createWindow(memory.get().bounds ?? undefined)
  let running: RunningVault | undefined
  let newFolder = newVaultFolder()

  const tellPage = (event: ShellEvent) => window.webContents.send('duologue:event', event)
  const state = () =>
    shellState({
      vaultFolder: memory.get().vaultFolder,
      newVaultPath: newFolder,
      refusedRequests: refusedRequests.count(),
    })
  const clipboard = clipboardGuard()
  const lock = createLock({
    window,
    running: () => running,
    rememberPlace: () => memory.update({ bounds: window.getNormalBounds() }),
    tellPage,
    clearClipboard: clipboard.clear,
  })
  const isOpen = () => running?.isOpen() === true
  const lockNow = () => {
    if (isOpen()) lock.end('restart')
  }

  const connect = (folder: string) => {
    running?.kill()
    running = startVault(folder, window.webContents, {
      opened: (vaultFolder) => memory.update({ vaultFolder }),
      ended: () => tellPage({ is: 'vaultEnded' }),
    })
  }

  answerCalls(window, {
    state,
    chooseFolder: async ({ purpose }) => {
      const chosen = await chooseFolder(window, purpose)
      if (chosen !== undefined && purpose === 'open') memory.update({ vaultFolder: chosen })
      if (chosen !== undefined && purpose === 'create') newFolder = folderForNewVault(chosen)
      return state()
    },
    forgetVault: () => {
      memory.update({ vaultFolder: null })
      return state()
    },
    connect: ({ intent }) => {
      const folder = { create: newFolder, unlock: memory.get().vaultFolder, demo: demoVaultFolder() }[intent]
      if (folder === null) throw new Error('refused: no vault to unlock')
      connect(folder)
      return {}
    },
    // Also when the vault process has died: starting anew is then the way out.
    lock: () => {
      lock.end('restart')
      return {}
    },
    readyToLock: () => {
      lock.pageIsReady()
      return {}
    },
    copied: () => {
      clipboard.copied()
      return {}
    },
    exportSummary: (input) =>
      running === undefined || !isOpen()
        ? { is: 'failed', incident: 'no-vault' }
        : exportSummary(window, running, input),
    printRecoveryKit: () => printPage(window),
  })

  setMenu(lockNow)
  lockWhenAway(window, { isOpen, lock: lockNow, quit: () => lock.end('quit') })
  window.on('close', (event) => {
    event.preventDefault()
    lock.end('quit')
  })
  // A page that crashed or hangs has lost its words already; the sealed drafts are offered after the restart.
  window.webContents.on('render-process-gone', () => lock.end('restart'))
  return window
}

async function chooseFolder(window: BrowserWindow, purpose: 'create' | 'open'): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: purpose === 'create' ? 'Where the new vault goes' : 'The folder of your vault',
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled ? undefined : filePaths[0]
}

/** An empty folder becomes the vault; in any other the vault gets a folder of its own. */
function folderForNewVault(chosen: string): string {
  const isFree = !existsSync(vaultPaths(chosen).header) && readdirSync(chosen).length === 0
  return isFree ? chosen : join(chosen, 'Duologue vault')
}

function printPage(window: BrowserWindow): Promise<{ printed: boolean }> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: false, margins: { marginType: 'default' } }, (printed) =>
      resolve({ printed }),
    )
  })
}
