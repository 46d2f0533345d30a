// Sit-together mode in the release, as the kernel sees it: the key of the private room is in no process, its file is
// opened by none, and not a word of it is in any memory. Real keys only: a debugging protocol would carry the passphrase.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeFolders, removeFolders } from '../support/app'
import { canary } from '../support/canary'
import { focus, press, type, windowsNamed } from '../support/keyboard'
import { scanMemory } from '../support/memory-scan'
import { whatIsMissing } from '../support/needs'
import { keysOfVaultOnDisk, makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { holderOf, isLocked, openFilesOf, type ProcessInfo } from '../support/processes'
import { profileOf, startRelease, type Release } from '../support/release'

const missing = whatIsMissing('Linux', 'root', 'a screen', 'xdotool')

test.skipIf(missing !== undefined)(
  'no process holds the key, the file or a word of the private room',
  async () => {
    const folders = makeFolders()
    onTestFinished(() => removeFolders(folders))
    const vaultFolder = join(folders.data, 'duologue/Vaults/00000001')
    const [passphrase, secret] = [`${canary()} ${canary()}`, canary()]
    await makeVaultOnDisk({ folder: vaultFolder, passphrase, lines: [`the ${secret} sentence`] })
    const hex = await keysOfVaultOnDisk(vaultFolder, passphrase)
    const key = (name: keyof typeof hex) => Buffer.from(hex[name], 'hex')
    const locked = [key('master'), key('privateRoom'), key('identity'), key('drafts'), secret]

    rememberVault(profileOf(folders), vaultFolder)
    const remembered = join(profileOf(folders), 'shell.json')
    const shell: unknown = JSON.parse(readFileSync(remembered, 'utf8'))
    writeFileSync(remembered, JSON.stringify({ ...(shell as object), sitTogetherNext: true }))
    const together = startRelease(folders)
    onTestFinished(() => together.kill())
    await unlock(together, vaultFolder, passphrase)
    const held = together.processes().flatMap(({ pid }) => openFilesOf(pid))
    expect(held.filter((path) => path.startsWith(join(vaultFolder, 'private.db')))).toEqual([])
    expect(held).toContain(join(vaultFolder, 'shared.db'))
    expect(hitsIn(together.processes(), locked)).toBe(0)
    expect(hitsIn([holder(together, vaultFolder)], [key('sharedRoom')])).toBeGreaterThan(0)
    together.kill()
    await vi.waitFor(() => expect(together.processes()).toEqual([]), { timeout: 20_000, interval: 200 })

    // The same look finds them all where they are meant to be: what it did not see was not there.
    const alone = startRelease(folders)
    onTestFinished(() => alone.kill())
    await unlock(alone, vaultFolder, passphrase)
    const vault = holder(alone, vaultFolder)
    expect(openFilesOf(vault.pid)).toContain(join(vaultFolder, 'private.db'))
    for (const name of ['privateRoom', 'sharedRoom', 'identity', 'drafts'] as const)
      expect(hitsIn([vault], [key(name)]), name).toBeGreaterThan(0)
  },
)

/** The lock screen shows nothing that could be seen from outside: the keys are typed until they take. */
async function unlock(release: Release, vaultFolder: string, passphrase: string): Promise<void> {
  const lock = join(vaultFolder, 'lock.db')
  await vi.waitFor(() => expect(windowsNamed('Duologue')).toHaveLength(1), { timeout: 20_000, interval: 200 })
  for (let tries = 0; tries < 8 && !isLocked(lock); tries += 1) {
    focus(windowsNamed('Duologue')[0] ?? '')
    press('ctrl+a')
    type(passphrase, 'Return')
    await vi
      .waitFor(() => expect(isLocked(lock)).toBe(true), { timeout: 4_000, interval: 100 })
      .catch(() => undefined)
  }
  expect(isLocked(lock)).toBe(true)
  // The keys process ends as soon as it has answered.
  await vi.waitFor(() => expect(services(release)).toHaveLength(1), { timeout: 10_000, interval: 100 })
}

const services = (release: Release): ProcessInfo[] =>
  release.processes().filter(({ kind }) => kind === 'node.mojom.NodeService')

function holder(release: Release, vaultFolder: string): ProcessInfo {
  const found = holderOf(join(vaultFolder, 'lock.db'), release.processes())
  if (found === undefined) throw new Error('no process holds the vault')
  return found
}

const hitsIn = (processes: readonly ProcessInfo[], words: readonly (string | Uint8Array)[]): number =>
  processes.reduce((sum, { pid }) => sum + (scanMemory(pid, words)?.hits ?? 0), 0)
