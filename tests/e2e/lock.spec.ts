// Lock in the release, by real keys alone: every process ends, a locked app stands in the same place, and no word
// that was typed is left in any memory. Never through a debugging protocol: it would carry the words itself.
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeFolders, removeFolders, type Folders } from '../support/app'
import { canary } from '../support/canary'
import { boundsOf, click, focus, place, press, type, windowsNamed } from '../support/keyboard'
import { scanMemory } from '../support/memory-scan'
import { whatIsMissing } from '../support/needs'
import { allProcesses, holderOf, isLocked, listeningPorts, type ProcessInfo } from '../support/processes'
import { makeVaultOnDisk, readVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { profileOf, runRelease, startRelease, type Release } from '../support/release'

const missing = whatIsMissing('Linux', 'root', 'a screen', 'xdotool')
test.skip(missing !== undefined, missing)

interface Prepared {
  readonly folders: Folders
  readonly vaultFolder: string
  readonly passphrase: string
}

interface Desk extends Prepared {
  readonly release: Release
}

const withVault = test.extend<{ vault: Prepared; desk: Desk }>({
  vault: async ({}, use) => {
    const folders = makeFolders()
    const vaultFolder = join(folders.data, 'duologue/Vaults/00000001')
    const passphrase = `${canary()} ${canary()}`
    await makeVaultOnDisk({ folder: vaultFolder, passphrase, lines: [''] })
    rememberVault(profileOf(folders), vaultFolder)
    await use({ folders, vaultFolder, passphrase })
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
    const word = canary()
    const odd = { x: 137, y: 91, width: 1103, height: 777 }
    let window = await theWindow()
    place(window, odd)
    await expect.poll(() => boundsOf(window)).toEqual(odd)
    await unlock(desk, window)
    await writeNote(desk, window, `the ${word} sentence is ours`)
    press('ctrl+a')
    press('ctrl+c')

    const before = desk.release.processes()
    const open = scanAll(before, [word], desk)
    console.log(`open: ${inWords(open)}`)
    expect(hitsOf(open, 'renderer')).toBeGreaterThan(0)
    expect(hitsOf(open, 'vault')).toBeGreaterThan(0)

    press('ctrl+l')
    window = await lockedAgain(desk, before)
    expect(boundsOf(window)).toEqual(odd)
    const after = desk.release.processes()
    expect(kindsOf(after)).not.toContain('node.mojom.NodeService')
    const locked = scanAll(after, [word, ...desk.passphrase.split(' ')], desk)
    console.log(`locked: ${inWords(locked)}`)
    expect(locked.filter(({ hits }) => hits > 0)).toEqual([])
    for (const kind of ['main', 'renderer']) expect(locked.map((one) => one.kind)).toContain(kind)

    await unlock(desk, window)
    await quit(desk)
    expect(await noteOf(desk)).toBe(`the ${word} sentence is ours`)
  },
)

withVault('words typed in the instant before the lock are saved', async ({ desk }) => {
  const words = `${canary()} ${canary()} ${canary()}`
  const window = await theWindow()
  await unlock(desk, window)
  const earlier = `${canary()} `
  await writeNote(desk, window, earlier)
  const before = desk.release.processes()
  type(words, 'ctrl+l')
  await lockedAgain(desk, before)
  await quit(desk)
  expect(await noteOf(desk)).toBe(`${earlier}${words}`)
})

withVault('no process of the release listens on a port', async ({ desk }) => {
  const window = await theWindow()
  expect(await listeningHere()).toBe(1)
  expect(listeningPorts(desk.release.processes())).toEqual([])
  await unlock(desk, window)
  expect(listeningPorts(desk.release.processes())).toEqual([])
})

// Not --inspect-brk: Node stops at it before a line of ours runs. In packages the fuse closes all of them.
for (const argument of [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--js-flags=--expose-gc',
  '--user-data-dir=FOLDER',
  '-js-flags=--expose-gc',
]) {
  withVault(`the release refuses ${argument}`, ({ vault }) => {
    const { exitCode, said } = runRelease(vault.folders, argument.replace('FOLDER', vault.folders.temp))
    expect(exitCode).toBe(64)
    expect(said).toContain('Duologue does not start with')
    expect(said).not.toContain('DevTools listening')
  })
}

const inVault = ({ vaultFolder }: Prepared, name: string) => join(vaultFolder, name)
const isOpen = (vault: Prepared) => isLocked(inVault(vault, 'lock.db'))

async function noteOf({ vaultFolder, passphrase }: Prepared): Promise<string | undefined> {
  return (await readVaultOnDisk(vaultFolder, passphrase))[0]?.words
}

async function theWindow(): Promise<string> {
  await expect.poll(() => windowsNamed('Duologue').length, { timeout: 20_000 }).toBe(1)
  const [window = ''] = windowsNamed('Duologue')
  return window
}

/** The lock screen shows nothing that could be seen from outside: the keys are typed until they take. */
async function unlock(desk: Desk, window: string): Promise<void> {
  await expect(async () => {
    focus(window)
    press('ctrl+a')
    type(desk.passphrase, 'Return')
    await expect.poll(() => isOpen(desk), { timeout: 4_000 }).toBe(true)
  }).toPass({ timeout: 30_000 })
}

/** In the middle of the paper, below the title. */
const paper = [0.5, 0.55] as const

/** The journal is not seen from outside either: typed anew until the words have come to the vault, by a save. */
async function writeNote(desk: Desk, window: string, words: string): Promise<void> {
  await expect(async () => {
    // It opens on Today.
    press('ctrl+k')
    type('sessions', 'Return')
    click(window, ...paper)
    press('ctrl+a')
    type(words)
    await expect.poll(() => hitsInVault(desk, words), { timeout: 4_000 }).toBeGreaterThan(0)
  }).toPass({ timeout: 30_000 })
  let last = -1
  await expect.poll(() => last === (last = lastWrite(desk)), { intervals: [1_000] }).toBe(true)
}

function hitsInVault(desk: Desk, words: string): number {
  const vault = holderOf(inVault(desk, 'lock.db'), desk.release.processes())
  return vault === undefined ? 0 : (scanMemory(vault.pid, [words.trim()])?.hits ?? 0)
}

/** When the private room last wrote to its -wal, in ms. */
const lastWrite = (desk: Desk): number =>
  statSync(inVault(desk, 'private.db-wal'), { throwIfNoEntry: false })?.mtimeMs ?? 0

async function lockedAgain(desk: Desk, before: readonly ProcessInfo[]): Promise<string> {
  const old = new Set(before.map(({ pid }) => pid))
  await expect
    .poll(() => desk.release.processes().filter(({ pid }) => old.has(pid)).length, { timeout: 20_000 })
    .toBe(0)
  const window = await theWindow()
  await expect.poll(() => kindsOf(desk.release.processes())).toContain('renderer')
  expect(isOpen(desk)).toBe(false)
  return window
}

async function quit(desk: Desk): Promise<void> {
  const [window] = windowsNamed('Duologue')
  if (window !== undefined) focus(window)
  press('ctrl+q')
  await expect.poll(() => desk.release.processes().length, { timeout: 20_000 }).toBe(0)
}

/** The look itself, tried on this process: how many ports it finds when one is open. */
async function listeningHere(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = (server.address() as AddressInfo).port
  const found = listeningPorts(allProcesses().filter(({ pid }) => pid === process.pid))
  server.close()
  return found.filter((name) => name === `tcp:${port}`).length
}

interface Scanned {
  readonly kind: string
  readonly hits: number
  readonly scannedBytes: number
}

/** The vault process is told from other services by the folder it holds. */
function scanAll(processes: readonly ProcessInfo[], words: readonly string[], desk: Desk): Scanned[] {
  const vault = holderOf(inVault(desk, 'lock.db'), processes)
  return processes.flatMap(({ pid, kind }) => {
    const scan = scanMemory(pid, words)
    return scan === undefined ? [] : [{ kind: pid === vault?.pid ? 'vault' : kind, ...scan }]
  })
}

const kindsOf = (processes: readonly ProcessInfo[]) => processes.map(({ kind }) => kind)
const hitsOf = (scanned: readonly Scanned[], kind: string) =>
  scanned.filter((one) => one.kind === kind).reduce((sum, { hits }) => sum + hits, 0)
const inWords = (scanned: readonly Scanned[]) =>
  scanned.map(({ kind, hits, scannedBytes }) => `${kind} ${hits} in ${scannedBytes >> 20} MiB`).join(', ')
