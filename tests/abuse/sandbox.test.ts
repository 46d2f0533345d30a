// The main job as an ordinary user, in Chromium's real sandbox, as the kernel sees it. Elsewhere the tests run as root,
// where Chromium has none.
import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'
import { resolveElectron } from '../../scripts/electron.mjs'
import { whatIsMissing } from '../support/needs'
import { allProcesses } from '../support/processes'

const NOBODY = 65534
const LOOK_EVERY_MS = 100
const missing = whatIsMissing('Linux', 'root', 'a screen', 'setpriv', 'unprivileged user namespaces')
const root = join(import.meta.dirname, '../..')

interface Confinement {
  readonly kind: string
  readonly commandLine: readonly string[]
  /** Of /proc/<pid>/status: 2 is a filter of system calls. */
  readonly seccomp: string
  readonly noNewPrivileges: string
  readonly user: string
  readonly userNamespace: string
}

test.skipIf(missing !== undefined)(
  'the main job passes in the real sandbox, and every page is in it',
  async () => {
    const copy = readableCopy()
    const { exitCode, seen } = await runMainJob(copy)
    expect(exitCode).toBe(0)

    const ofKind = (kind: string) => seen.filter((one) => one.kind === kind)
    const [main, pages] = [ofKind('main'), ofKind('renderer')]
    const inWords = pages.map(({ seccomp, userNamespace }) => `seccomp ${seccomp} in ${userNamespace}`)
    console.log(`${main.length} apps, ${pages.length} pages: ${inWords.join(', ')}`)
    expect(main.length).toBeGreaterThan(0)
    expect(pages.length).toBeGreaterThanOrEqual(main.length)
    for (const { user, noNewPrivileges } of main) {
      expect({ user, noNewPrivileges }).toEqual({ user: String(NOBODY), noNewPrivileges: '0' })
    }
    for (const page of pages) {
      expect(page).toMatchObject({ seccomp: '2', noNewPrivileges: '1' })
      expect(main.map(({ userNamespace }) => userNamespace)).not.toContain(page.userNamespace)
    }
    for (const { commandLine } of seen) expect(commandLine).not.toContain('--no-sandbox')
  },
)

interface Copy {
  readonly folder: string
  readonly app: string
  readonly executable: string
}

/** The app, its two native modules and the runtime where anyone may read them; the checkout may lie in a closed home. */
function readableCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-sandbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  chmodSync(folder, 0o755)
  const electron = resolveElectron().path
  const copyOf = (from: string, to: string) =>
    cpSync(from, join(folder, to), { recursive: true, dereference: true })
  copyOf(dirname(electron), 'runtime')
  copyOf(join(root, 'out-e2e'), 'out-e2e')
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['better-sqlite3', '@node-rs'])
    copyOf(join(root, 'node_modules', name), `node_modules/${name}`)
  const executable = join(folder, 'as-nobody')
  const runtime = join(folder, 'runtime', basename(electron))
  const asNobody = `exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups ${runtime} "$@"`
  writeFileSync(executable, `#!/bin/sh\n${asNobody}\n`, { mode: 0o755 })
  return { folder, app: join(folder, 'out-e2e'), executable }
}

/** What was seen last of each process: at its very start a page is not confined yet. */
async function runMainJob({
  folder,
  app,
  executable,
}: Copy): Promise<{ exitCode: number; seen: Confinement[] }> {
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  const args = [cli, 'test', 'main-job.spec.ts', '--reporter=list', `--output=${join(folder, 'results')}`]
  const env = {
    ...process.env,
    DUOLOGUE_E2E_EXECUTABLE: executable,
    DUOLOGUE_E2E_APP: app,
    DUOLOGUE_E2E_SANDBOX: 'true',
    DUOLOGUE_E2E_USER: String(NOBODY),
  }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const seen = new Map<number, Confinement>()
  const looking = setInterval(() => look(folder, seen), LOOK_EVERY_MS)
  const exitCode = await new Promise<number>((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1))
  })
  clearInterval(looking)
  return { exitCode, seen: [...seen.values()] }
}

function look(folder: string, seen: Map<number, Confinement>): void {
  const runtime = join(folder, 'runtime/')
  for (const { pid, kind, commandLine } of allProcesses()) {
    if (commandLine[0]?.startsWith(runtime) !== true) continue
    const confinement = confinementOf(pid)
    if (confinement !== undefined) seen.set(pid, { kind, commandLine, ...confinement })
  }
}

function confinementOf(pid: number): Omit<Confinement, 'kind' | 'commandLine'> | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 'unknown'
    return {
      seccomp: field('Seccomp'),
      noNewPrivileges: field('NoNewPrivs'),
      user: field('Uid'),
      userNamespace: readlinkSync(`/proc/${pid}/ns/user`),
    }
  } catch {
    return undefined // it ended between two looks
  }
}
