// Lock in the release, by real keys alone: every process ends, a locked app stands in the same place, and no word
// that was typed is left in any memory. Never through a debugging protocol: it would carry the words itself.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { makeFolders, removeFolders, type Folders } from '../support/app'
import { bundle } from '../support/bundle'
import { boundsOf, click, focus, place, press, type, windowsNamed } from '../support/keyboard'
import { scanMemory } from '../support/memory-scan'
import { whatIsMissing } from '../support/needs'
import { holderOf, isLocked, listeningPorts, type ProcessInfo } from '../support/processes'
import { rememberVault, runRelease, startRelease, type Release } from '../support/release'
import type { VaultAnswer, VaultOrder } from '../support/vault-tool'

const missing = whatIsMissing('Linux', 'root', 'a screen', 'xdotool')
test.skip(missing !== undefined, missing)

/** Letters only, new in every run: no file, and no process before the typing, can hold them. */
const randomWord = (): string =>
  [...randomBytes(14)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('')

interface Place {
  readonly folders: Folders
  readonly vaultFolder: string
  readonly passphrase: string
  readonly release: Release
  readonly read: () => Promise<VaultAnswer>
}

const inVault = (place: { vaultFolder: string }, name: string) => join(place.vaultFolder, name)
const isOpen = (place: { vaultFolder: string }) => isLocked(inVault(place, 'lock.db'))

const withVault = test.extend<{ vault: Omit<Place, 'release'>; desk: Place }>({
  vault: async ({}, use) => {
    const folders = makeFolders()
    const vaultFolder = join(folders.data, 'duologue/Vaults/00000001')
    const passphrase = `${randomWord()} ${randomWord()}`
    const tool = await bundle('tests/support/vault-tool.ts')
    const run = async (job: VaultOrder['job']) => {
      const order: VaultOrder = { job, folder: vaultFolder, passphrase }
      const { stdout } = await promisify(execFile)(process.execPath, [tool, JSON.stringify(order)])
      return JSON.parse(stdout) as VaultAnswer
    }
    await run('make')
    rememberVault(folders, vaultFolder)
    await use({ folders, vaultFolder, passphrase, read: () => run('read') })
    removeFolders(folders)
  },
  desk: async ({ vault }, use) => {
    const release = startRelease(vault.folders)
    await use({ ...vault, release })
    release.kill()
  },
})

withVault(
  'after lock no process holds a word of the note; a locked app stands in the same place',
  async ({ desk }) => {
    const canary = randomWord()
    const odd = { x: 137, y: 91, width: 1103, height: 777 }
    let window = await theWindow()
    place(window, odd)
    await expect.poll(() => boundsOf(window)).toEqual(odd)
    await unlock(desk, window)
    await writeNote(desk, window, `the ${canary} sentence is ours`)
    press('ctrl+a')
    press('ctrl+c')

    const before = desk.release.processes()
    const open = scanAll(before, [canary], desk)
    console.log(`open: ${inWords(open)}`)
    expect(hitsOf(open, 'renderer')).toBeGreaterThan(0)
    expect(hitsOf(open, 'vault')).toBeGreaterThan(0)

    press('ctrl+l')
    window = await lockedAgain(desk, before)
    expect(boundsOf(window)).toEqual(odd)
    const after = desk.release.processes()
    expect(kindsOf(after)).not.toContain('node.mojom.NodeService')
    const locked = scanAll(after, [canary, ...desk.passphrase.split(' ')], desk)
    console.log(`locked: ${inWords(locked)}`)
    expect(locked.map(({ hits }) => hits)).toEqual(after.map(() => 0))

    await unlock(desk, window)
    expect(scanAll(desk.release.processes(), [canary], desk).some(({ hits }) => hits > 0)).toBe(true)
    await quit(desk)
    expect((await desk.read()).text).toBe(`the ${canary} sentence is ours`)
  },
)

withVault('words typed in the instant before the lock are saved', async ({ desk }) => {
  const words = `${randomWord()} ${randomWord()} ${randomWord()}`
  const window = await theWindow()
  await unlock(desk, window)
  click(window, ...paper)
  const before = desk.release.processes()
  type(words, 'ctrl+l')
  await lockedAgain(desk, before)
  await quit(desk)
  expect((await desk.read()).text).toBe(words)
})

withVault('no process of the release listens on a port', async ({ desk }) => {
  const window = await theWindow()
  expect(listeningPorts(desk.release.processes())).toEqual([])
  await unlock(desk, window)
  expect(listeningPorts(desk.release.processes())).toEqual([])
})

for (const argument of [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--user-data-dir=/tmp/elsewhere',
  '-js-flags=--expose-gc',
]) {
  withVault(`the release refuses ${argument}`, ({ vault }) => {
    const { exitCode, said } = runRelease(vault.folders, argument)
    expect(exitCode).toBe(64)
    expect(said).toContain('Duologue does not start with')
    expect(said).not.toContain('DevTools listening')
  })
}

async function theWindow(): Promise<string> {
  await expect.poll(() => windowsNamed('Duologue').length, { timeout: 20_000 }).toBe(1)
  const [window = ''] = windowsNamed('Duologue')
  return window
}

/** The lock screen shows nothing that could be seen from outside: the keys are typed until they take. */
async function unlock(desk: Place, window: string): Promise<void> {
  await expect(async () => {
    focus(window)
    press('ctrl+a')
    type(desk.passphrase, 'Return')
    await expect.poll(() => isOpen(desk), { timeout: 4_000 }).toBe(true)
  }).toPass({ timeout: 30_000 })
}

/** In the middle of the paper, below the title. */
const paper = [0.5, 0.55] as const

async function writeNote(desk: Place, window: string, words: string): Promise<void> {
  click(window, ...paper)
  type(words)
  await saved(desk)
}

/** A save makes the private room's -wal longer; it has settled when it stays as it is. */
async function saved(desk: Place): Promise<void> {
  const size = () => statSync(inVault(desk, 'private.db-wal'), { throwIfNoEntry: false })?.size ?? 0
  await expect.poll(size).toBeGreaterThan(0)
  let last = -1
  await expect.poll(() => last === (last = size()), { intervals: [1_000] }).toBe(true)
}

async function lockedAgain(desk: Place, before: readonly ProcessInfo[]): Promise<string> {
  const old = new Set(before.map(({ pid }) => pid))
  await expect
    .poll(() => desk.release.processes().filter(({ pid }) => old.has(pid)).length, { timeout: 20_000 })
    .toBe(0)
  const window = await theWindow()
  await expect.poll(() => kindsOf(desk.release.processes())).toContain('renderer')
  expect(isOpen(desk)).toBe(false)
  return window
}

async function quit(desk: Place): Promise<void> {
  const [window] = windowsNamed('Duologue')
  if (window !== undefined) focus(window)
  press('ctrl+q')
  await expect.poll(() => desk.release.processes().length, { timeout: 20_000 }).toBe(0)
}

interface Scanned {
  readonly kind: string
  readonly hits: number
  readonly scannedBytes: number
}

/** The vault process is told from other services by the folder it holds. */
function scanAll(processes: readonly ProcessInfo[], words: readonly string[], desk: Place): Scanned[] {
  const vault = holderOf(inVault(desk, 'lock.db'), processes)
  return processes.map(({ pid, kind }) => ({
    kind: pid === vault?.pid ? 'vault' : kind,
    ...scanMemory(pid, words),
  }))
}

const kindsOf = (processes: readonly ProcessInfo[]) => processes.map(({ kind }) => kind)
const hitsOf = (scanned: readonly Scanned[], kind: string) =>
  scanned.filter((one) => one.kind === kind).reduce((sum, { hits }) => sum + hits, 0)
const inWords = (scanned: readonly Scanned[]) =>
  scanned.map(({ kind, hits, scannedBytes }) => `${kind} ${hits} in ${scannedBytes >> 20} MiB`).join(', ')
