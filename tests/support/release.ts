// The release as people start it: spawned, in a kernel session of its own, never driven by a debugging protocol.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { resolveElectron } from '../../scripts/electron.mjs'
import type { Folders } from './app'
import { processesOf, type ProcessInfo } from './processes'

const root = join(import.meta.dirname, '../..')

export interface Release {
  /** The kernel session that all its processes share, also after it started itself again. */
  readonly session: number
  readonly processes: () => ProcessInfo[]
  /** Ends whatever is left of it. */
  readonly kill: () => void
}

export function startRelease(folders: Folders): Release {
  const child = spawn(resolveElectron().path, commandLine(), {
    env: environment(folders),
    stdio: 'ignore',
    detached: true,
  })
  const session = pidOf(child)
  child.unref()
  const processes = () => processesOf(session, folders.base)
  const kill = () => {
    for (const { pid } of processes()) endProcess(pid)
  }
  return { session, processes, kill }
}

/** Runs it to its end with one more argument. */
export function runRelease(folders: Folders, argument: string): { exitCode: number | null; said: string } {
  const { status, stderr } = spawnSync(resolveElectron().path, [...commandLine(), argument], {
    env: environment(folders),
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  })
  return { exitCode: status, said: stderr }
}

/** Where the release keeps its own state when it is started here. */
export const profileOf = (folders: Folders): string => join(folders.home, '.config/Duologue')

const commandLine = (): string[] => [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root]

/** Nothing of the tests' own environment but the screen. */
function environment(folders: Folders): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    DISPLAY: process.env['DISPLAY'],
    LANG: 'C.UTF-8',
    HOME: folders.home,
    TMPDIR: folders.temp,
    XDG_DATA_HOME: folders.data,
    XDG_CONFIG_HOME: join(folders.home, '.config'),
    XDG_CACHE_HOME: join(folders.home, '.cache'),
  }
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('Electron could not be started')
  return child.pid
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
