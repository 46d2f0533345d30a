// Not one packet: the app in a network that goes nowhere, where every packet is counted and named.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { whatIsMissing } from '../support/needs'
import config from '../support/network/playwright.config'

const missing = whatIsMissing(
  'Linux',
  'root',
  'a screen',
  'python3',
  'ip',
  'a network namespace',
  '/dev/net/tun',
)
const root = join(import.meta.dirname, '../..')
const inside = config.testDir ?? ''
const here = (name: string) => join(inside, name)

interface Counted {
  readonly packets: Readonly<Record<string, number>>
  readonly kernel: Readonly<Record<string, number>>
  readonly exitCode: number
}

const count = test.skipIf(missing !== undefined)

count('the black hole sees what is sent: UDP, DNS and TCP, on IPv4 and IPv6', async () => {
  const { packets } = await inBlackHole('python3', here('say_something.py'))
  expect(packets).toMatchObject({
    'UDP 198.51.100.1:9': 1,
    'UDP 198.51.100.1:53 canary.example': 1,
    'UDP 2001:db8:1::1:9': 1,
    'TCP 198.51.100.1:80': 1,
  })
})

count('the hostile script does send packets where nothing stops it', async () => {
  const { packets, exitCode } = await playwright('--config', inside, 'control.spec.ts')
  expect(exitCode).toBe(0)
  expect(Object.keys(packets).length).toBeGreaterThan(10)
})

count('the main job, from an empty laptop to an exported draft: 0 packets', async () => {
  expectSilence(await playwright('main-job.spec.ts'))
})

count('the app at rest: 0 packets', async () => {
  expectSilence(await playwright('--config', inside, 'idle.spec.ts'))
})

count('a hostile script in the app’s own page: 0 packets, one window, the same place', async () => {
  expectSilence(await playwright('--config', inside, 'hostile.spec.ts'))
})

function expectSilence({ packets, exitCode }: Counted): void {
  expect(exitCode).toBe(0)
  expect(packets).toEqual({})
}

async function playwright(...args: string[]): Promise<Counted> {
  const output = mkdtempSync(join(tmpdir(), 'duologue-network-'))
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  try {
    return await inBlackHole(process.execPath, cli, 'test', ...args, '--reporter=list', `--output=${output}`)
  } finally {
    rmSync(output, { recursive: true, force: true })
  }
}

/** The tools inside find their screen by a socket in the file system, which no network namespace hides. */
async function inBlackHole(...command: string[]): Promise<Counted> {
  const args = ['--net', 'python3', here('black_hole.py'), ...command]
  const { stdout } = await promisify(execFile)('unshare', args, { cwd: root, maxBuffer: 1 << 26 })
  const lines = stdout.trim().split('\n')
  const counted = JSON.parse(lines.at(-1) ?? '') as Counted
  const names = Object.entries(counted.packets).map(([name, packets]) => `${packets} × ${name}`)
  console.log(
    [
      ...(counted.exitCode === 0 ? [] : lines.slice(0, -1)),
      ...(names.length > 0 ? names : ['0 packets']),
    ].join('\n'),
  )
  return counted
}
