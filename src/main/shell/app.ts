// The shell put together: one window, one vault at a time, folders, lock and export.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ShellEvent } from '../../contract/shell'
import { openAttachment, saveAttachment } from './attachments'
import { answerCalls, shellState } from './calls'
import { clipboardGuard } from './clipboard-guard'
import { exportCalendar } from './export-calendar'
import { savePairingCard } from './save-card'
import { saveReveal } from './save-reveal'
import { saveExport } from './export-document'
import { prepareExport } from './prepare-export'
import { findVault } from './find-vault'
import { handsOn } from './hands-on'
import { createLock, lockWhenAway } from './lock'
import { setMenu } from './menu'
import { m } from './messages'
import { oneSave } from './one-save'
import { openedCopies } from './opened-copies'
import { pickHandOver } from './pick-file'
import { readBounded } from './read-bounded'
import { remembered } from './remembered'
import { reminders } from './reminders'
import { saveHandOver } from './save-hand-over'
import { saveOpened } from './save-opened'
import { saveVerifier } from './save-verifier'
import type { RefusedRequests } from './sessions'
import { speller } from './speller-process'
import { demoVaultFolder, newVaultFolder } from './vault-folders'
import { startVault, type Rooms, type RunningVault } from './vault-processes'
import type { WaitingFiles } from './waiting-files'
import { createWindow } from './window'

/** How many vaults are remembered by name. */
const KNOWN_VAULTS = 20

export function startShell(refusedRequests: RefusedRequests, waiting: WaitingFiles): BrowserWindow {
  const memory = remembered(join(app.getPath('userData'), 'shell.json'))
  const window = createWindow(memory.get().bounds ?? undefined)
  let running: RunningVault | undefined
  let newFolder = newVaultFolder()
  const sitsTogetherNext = memory.get().sitTogetherNext
  if (sitsTogetherNext) memory.update({ sitTogetherNext: false })
  let hasOpened = false

  const tellPage = (event: ShellEvent) => window.webContents.send('duologue:event', event)
  const state = () =>
    shellState({
      vaultFolder: memory.get().vaultFolder,
      knownFolders: memory.get().knownFolders,
      newVaultPath: newFolder,
      refusedRequests: refusedRequests.count(),
      sitsTogetherNext,
    })
  const clipboard = clipboardGuard()
  const isHandOn = handsOn(window.webContents)
  const copies = openedCopies(join(app.getPath('userData'), 'opened'))
  // What a crash left behind.
  copies.removeAll()
  const theSpeller = speller(window.webContents, () => tellPage({ is: 'spellerEnded' }))
  const lock = createLock({
    running: () => running,
    rememberPlace: () => memory.update({ bounds: window.getNormalBounds() }),
    hide: () => {
      window.webContents.setBackgroundThrottling(false)
      window.hide()
    },
    tellPage,
    clearClipboard: clipboard.clear,
    removeOpenedCopies: copies.removeAll,
    endSpeller: () => theSpeller.kill(),
    argumentsAfterLock: () => waiting.argumentsAfterLock(process.argv.slice(1)),
  })
  const isOpen = () => running?.isOpen() === true
  const isWhole = () => isOpen() && running?.rooms === 'both'
  const saveOne = oneSave()
  /** Of what leaves: from an open vault, with both rooms. */
  const saving = <Outcome>(save: (from: RunningVault) => Promise<Outcome>) => {
    const from = running
    return from === undefined || !isWhole()
      ? { is: 'failed' as const, incident: 'no-vault' }
      : saveOne(() => save(from))
  }
  waiting.onCome(() => {
    if (isOpen()) tellPage({ is: 'fileWaiting' })
  })
  const { lookSoon } = reminders({
    running: () => running,
    memory,
    show: () => {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  })
  // Also when the vault process has died since: the page still holds words.
  const mayHoldWords = () => hasOpened
  const lockNow = () => {
    if (mayHoldWords()) lock.end('restart')
  }

  /** Two at one screen: nothing that held a private word may be left, so the way there is the lock. */
  const sitTogether = () => {
    if (!mayHoldWords()) return
    memory.update({ sitTogetherNext: true })
    lock.end('restart')
  }

  const away = lockWhenAway(window, { mayHoldWords, lock: lockNow, quit: () => lock.end('quit') })

  const connect = (folder: string, rooms: Rooms) => {
    running?.kill()
    running = startVault(folder, rooms, window.webContents, {
      opened: (vaultFolder) => {
        hasOpened = true
        away.somebodyIsHere()
        const others = memory.get().knownFolders.filter((folder) => folder !== vaultFolder)
        lookSoon()
        memory.update({ vaultFolder, knownFolders: [vaultFolder, ...others].slice(0, KNOWN_VAULTS) })
      },
      changed: lookSoon,
      ended: () => tellPage({ is: 'vaultEnded' }),
    })
  }

  answerCalls(window, {
    state,
    chooseFolder: async ({ purpose }) => {
      const chosen = await chooseFolder(window, purpose)
      if (chosen === undefined) return { shell: state(), outcome: 'cancelled' }
      if (purpose === 'create') {
        newFolder = folderForNewVault(chosen)
        return { shell: state(), outcome: 'chosen' }
      }
      const vaultFolder = findVault(chosen)
      if (vaultFolder !== undefined) memory.update({ vaultFolder })
      return { shell: state(), outcome: vaultFolder === undefined ? 'notAVault' : 'chosen' }
    },
    goToVault: ({ path }) => {
      if (memory.get().knownFolders.includes(path)) memory.update({ vaultFolder: path })
      return state()
    },
    forgetVault: () => {
      memory.update({ vaultFolder: null, reminderInstants: [] })
      return state()
    },
    connect: ({ intent }) => {
      const { vaultFolder } = memory.get()
      const folder = {
        create: newFolder,
        unlock: vaultFolder,
        together: vaultFolder,
        demo: demoVaultFolder(),
      }[intent]
      if (folder === null || isOpen()) throw new Error('refused: no vault to unlock, or one is open')
      connect(folder, intent === 'together' ? 'sharedOnly' : 'both')
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
    sitTogether: () => {
      sitTogether()
      return {}
    },
    readyToLock: () => {
      lock.pageIsReady()
      return {}
    },
    active: () => {
      away.somebodyIsHere()
      return {}
    },
    copied: () => {
      clipboard.copied()
      return {}
    },
    // Pasting reads the clipboard, so it takes somebody's hand.
    edit: ({ command }) => {
      if (isHandOn()) window.webContents[command]()
      return {}
    },
    startSpeller: () => {
      if (!isOpen()) throw new Error('refused: no vault is open')
      theSpeller.start()
      return {}
    },
    prepareExport: (input) =>
      running === undefined || !isOpen()
        ? { is: 'failed', incident: 'no-vault' }
        : prepareExport(running, input),
    saveExport: (input) => saving((from) => saveExport(window, from, input)),
    exportCalendar: (order) => saving((from) => exportCalendar(window, from, order)),
    saveReveal: (order) => saving((from) => saveReveal(window, from, order)),
    savePairingCard: (order) => saving((from) => savePairingCard(window, from, order)),
    saveHandOver: (order) => saving((from) => saveHandOver(window, from, order)),
    saveOpened: (order) => saving((from) => saveOpened(window, from, order)),
    saveVerifier: () => saving((from) => saveVerifier(window, from)),
    pickHandOver: () => (isWhole() ? pickHandOver(window) : { is: 'nothing' }),
    takeWaitingFile: () => {
      const path = isWhole() ? waiting.take() : undefined
      return path === undefined ? { is: 'nothing' } : readBounded(path)
    },
    waitingFiles: () => ({ count: waiting.count() }),
    saveAttachment: (order) =>
      running === undefined || !isOpen()
        ? { is: 'failed', incident: 'no-vault' }
        : saveAttachment(window, running, order),
    openAttachment: (order) =>
      running === undefined || !isOpen()
        ? { is: 'failed', incident: 'no-vault' }
        : openAttachment(window, running, copies, order),
    printRecoveryKit: () => (isOpen() ? { printed: false } : printPage(window)),
  })

  setMenu({ lock: lockNow, sitTogether })
  window.on('close', (event) => {
    event.preventDefault()
    lock.end('quit')
  })
  // A page that crashed has lost its words already; the sealed drafts are offered after the restart. One that
  // crashes before a vault was open would crash again and again.
  window.webContents.on('render-process-gone', () => {
    if (!mayHoldWords()) dialog.showErrorBox(m.crashed.title, m.crashed.text)
    lock.end(mayHoldWords() ? 'restart' : 'quit')
  })
  return window
}

async function chooseFolder(window: BrowserWindow, purpose: 'create' | 'open'): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: purpose === 'create' ? m.folder.forNewVault : m.folder.ofVault,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled ? undefined : filePaths[0]
}

/** An empty folder becomes the vault; in any other the vault gets a folder of its own. */
function folderForNewVault(chosen: string): string {
  return isEmpty(chosen) ? chosen : join(chosen, m.folder.newVaultName)
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
