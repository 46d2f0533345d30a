// Starts the test build in a real Electron with a profile and a data folder of its own, and starts it again after a lock.
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron.mjs'

const root = join(import.meta.dirname, '../..')

export interface Folders {
  readonly base: string
  readonly profile: string
  readonly data: string
  readonly temp: string
  readonly home: string
}

/** Everything the app may write to, under one folder. */
export function makeFolders(): Folders {
  const base = mkdtempSync(join(tmpdir(), 'duologue-e2e-'))
  const below = (name: string) => {
    const folder = join(base, name)
    mkdirSync(folder)
    giveAway(folder)
    return folder
  }
  giveAway(base)
  return { base, profile: below('profile'), data: below('data'), temp: below('temp'), home: below('home') }
}

/** The app may run as another user than the tests (sandbox.test.ts). */
function giveAway(folder: string): void {
  const owner = process.env['DUOLOGUE_E2E_USER']
  if (owner !== undefined) chownSync(folder, Number(owner), Number(owner))
}

export const removeFolders = (folders: Folders): void =>
  rmSync(folders.base, { recursive: true, force: true })

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
}

export interface LaunchOptions {
  readonly size?: { width: number; height: number }
  readonly colorScheme?: 'light' | 'dark'
}

/** How the test build is started with these folders. */
export function launchCommand(folders: Folders) {
  return {
    executablePath: process.env['DUOLOGUE_E2E_EXECUTABLE'] ?? resolveElectron().path,
    args: [process.env['DUOLOGUE_E2E_APP'] ?? join(root, 'out-e2e'), `--user-data-dir=${folders.profile}`],
    env: {
      ...process.env,
      HOME: folders.home,
      TMPDIR: folders.temp,
      XDG_DATA_HOME: folders.data,
      XDG_CONFIG_HOME: join(folders.home, '.config'),
      XDG_CACHE_HOME: join(folders.home, '.cache'),
    },
  }
}

export async function launch(folders: Folders, options: LaunchOptions = {}): Promise<RunningApp> {
  const electron = await _electron.launch({
    ...launchCommand(folders),
    chromiumSandbox: process.env['DUOLOGUE_E2E_SANDBOX'] === 'true' || process.getuid?.() !== 0,
  })
  const page = await electron.firstWindow()
  if (options.colorScheme) await page.emulateMedia({ colorScheme: options.colorScheme })
  if (options.size) await resize(electron, options.size)
  return { electron, page }
}

export async function resize(
  electron: ElectronApplication,
  size: { width: number; height: number },
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
}

/** Answers the questions the shell asks from now on; the function tells the last one's words. */
export async function answerQuestion(
  electron: ElectronApplication,
  answer: 'yes' | 'no',
): Promise<() => Promise<string>> {
  await electron.evaluate(
    ({ dialog, app }, response) => {
      Object.assign(app, { askedForTest: '' })
      dialog.showMessageBox = (...args: unknown[]) => {
        const options = args.at(-1) as { message: string }
        Object.assign(app, { askedForTest: options.message })
        return Promise.resolve({ response, checkboxChecked: false })
      }
    },
    answer === 'yes' ? 0 : 1,
  )
  return () => electron.evaluate(({ app }) => Reflect.get(app, 'askedForTest') as string)
}

/** The native save dialog answers with this path, as a person would. */
export async function answerSaveDialog(
  electron: ElectronApplication,
  filePath: string | undefined,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === undefined, filePath: path ?? '' })
  }, filePath)
}

/** The native open dialog answers with this file; undefined: it is cancelled. */
export async function answerOpenDialog(
  electron: ElectronApplication,
  filePath: string | undefined,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] })
  }, filePath)
}
