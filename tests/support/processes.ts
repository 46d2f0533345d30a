// The processes of a started app as the kernel knows them, whatever became of their parents.
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'

export interface ProcessInfo {
  readonly pid: number
  /** Chromium's own word for it: `main`, `zygote`, `renderer`, `gpu-process`, or the service of a utility process. */
  readonly kind: string
  readonly commandLine: readonly string[]
}

/**
 * Those of one kernel session (setsid): children keep it, and the app that starts itself again as well.
 * A process that names `folder` on its command line counts too, should it ever leave the session.
 */
export function processesOf(session: number, folder: string): ProcessInfo[] {
  return allProcesses().filter(
    ({ pid, commandLine }) => sessionOf(pid) === session || commandLine.some((part) => part.includes(folder)),
  )
}

export function allProcesses(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => Number(name))
    .flatMap((pid) => {
      const commandLine = commandLineOf(pid)
      return commandLine === undefined || isDead(pid) ? [] : [{ pid, kind: kindOf(commandLine), commandLine }]
    })
}

/** Whether a process holds the file locked; only looked at, so that the look itself disturbs nobody. */
export function isLocked(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return false
  const node = new RegExp(`WRITE .*:${stat.ino} `)
  return readFileSync('/proc/locks', 'utf8')
    .split('\n')
    .some((line) => node.test(line))
}

/** Which of these processes has the file open. */
export const holderOf = (path: string, processes: readonly ProcessInfo[]): ProcessInfo | undefined =>
  processes.find(({ pid }) => openFilesOf(pid).includes(path))

/** Targets of every file descriptor: paths, `socket:[inode]`, … */
export function openFilesOf(pid: number): string[] {
  return attempt(() => readdirSync(`/proc/${pid}/fd`), []).map((fd) =>
    attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`), ''),
  )
}

/** Files under the folder that have no name any more but are still held open, by a path under which they can be read. */
export function unnamedFilesOf(processes: readonly ProcessInfo[], folder: string): string[] {
  return processes.flatMap(({ pid }) =>
    attempt(() => readdirSync(`/proc/${pid}/fd`), [])
      .map((fd) => `/proc/${pid}/fd/${fd}`)
      .filter((path) => {
        const target = attempt(() => readlinkSync(path), '')
        return target.startsWith(folder) && target.endsWith(' (deleted)')
      }),
  )
}

/** TCP ports on which one of these processes listens, and UDP ports that one of them has bound. */
export function listeningPorts(processes: readonly ProcessInfo[]): string[] {
  const inodes = new Set(
    processes
      .flatMap(({ pid }) => openFilesOf(pid))
      .flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []),
  )
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    socketsOf(table)
      .filter(({ inode, isOpenToOthers }) => isOpenToOthers && inodes.has(inode))
      .map(({ port }) => `${table}:${port}`),
  )
}

const TCP_LISTEN = '0A'

function socketsOf(table: string): { port: number; inode: string; isOpenToOthers: boolean }[] {
  const lines = attempt(() => readFileSync(`/proc/net/${table}`, 'utf8'), '')
    .split('\n')
    .slice(1)
  return lines.flatMap((line) => {
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/)
    if (inode === undefined) return []
    const port = Number.parseInt(local.split(':').at(-1) ?? '0', 16)
    return [{ port, inode, isOpenToOthers: table.startsWith('udp') ? port !== 0 : state === TCP_LISTEN }]
  })
}

function kindOf(commandLine: readonly string[]): string {
  const valueOf = (name: string) =>
    commandLine.find((part) => part.startsWith(`--${name}=`))?.slice(name.length + 3)
  const type = valueOf('type') ?? 'main'
  return type === 'utility' ? (valueOf('utility-sub-type') ?? type) : type
}

function commandLineOf(pid: number): string[] | undefined {
  const raw = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '')
  // Chromium rewrites the line of its children in place, with blanks between the arguments.
  return raw === '' ? undefined : raw.split(/[\0 ]/).filter((part) => part !== '')
}

/** Fields after the name, which may itself hold blanks and brackets: state, parent, group, session. */
function statFields(pid: number): string[] {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

const sessionOf = (pid: number): number => Number(statFields(pid)[3])
const isDead = (pid: number): boolean => ['Z', 'X', ''].includes(statFields(pid)[0] ?? '')

/** A process may end between two looks. */
function attempt<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}
