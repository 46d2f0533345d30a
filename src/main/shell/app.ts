// The shell put together: one window, one vault at a time, folders, lock and export.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ShellEvent } from '../../contract/shell'
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
  let hasOpened = false

  const tellPage = (event: ShellEvent) => window.webContents.send('duologue:event', event)
  const state = () =>
    shellState({
      vaultFolder: memory.get().vaultFolder,
      newVaultPath: newFolder,
      refusedRequests: refusedRequests.count(),
    })
  const clipboard = clipboardGuard()
  const lock = createLock({
    running: () => running,
    rememberPlace: () => memory.update({ bounds: window.getNormalBounds() }),
    hide: () => {
      window.webContents.setBackgroundThrottling(false)
      window.hide()
    },
    tellPage,
    clearClipboard: clipboard.clear,
  })
  const isOpen = () => running?.isOpen() === true
  // Also when the vault process has died since: the page still holds words.
  const mayHoldWords = () => hasOpened
  const lockNow = () => {
    if (mayHoldWords()) lock.end('restart')
  }

  const connect = (folder: string) => {
    running?.kill()
    running = startVault(folder, window.webContents, {
      opened: (vaultFolder) => {
        hasOpened = true
        memory.update({ vaultFolder })
      },
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
      if (folder === null || isOpen()) throw new Error('refused: no vault to unlock, or one is open')
      connect(folder)
      return {}
    },
    disconnect: () => {
      if (!isOpen()) running?.kill()
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
    printRecoveryKit: () => (isOpen() ? { printed: false } : printPage(window)),
  })

  setMenu(lockNow)
  lockWhenAway(window, { mayHoldWords, lock: lockNow, quit: () => lock.end('quit') })
  window.on('close', (event) => {
    event.preventDefault()
    lock.end('quit')
  })
  // A page that crashed has lost its words already; the sealed drafts are offered after the restart. One that
  // crashes before a vault was open would crash again and again.
  window.webContents.on('render-process-gone', () => {
    if (!mayHoldWords())
      dialog.showErrorBox('Duologue had to stop', 'Its window could not be drawn. Please start it again.')
    lock.end(mayHoldWords() ? 'restart' : 'quit')
  })
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
  return isEmpty(chosen) ? chosen : join(chosen, 'Duologue vault')
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    // It cannot be looked into; making the vault says why.
    return false
  }
}

function printPage(window: BrowserWindow): Promise<{ printed: boolean }> {
  return new Promise((resolve) => {
    window.webContents.print({ printBackground: false, margins: { marginType: 'default' } }, (printed) =>
      resolve({ printed }),
    )
  })
}
