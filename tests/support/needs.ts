// A check that needs more than this machine has says so; on the build server that is a failure, never a pass.
import { accessSync, constants } from 'node:fs'
import { spawnSync } from 'node:child_process'

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

const capabilities = {
  Linux: () => process.platform === 'linux',
  root: () => process.getuid?.() === 0,
  'a screen': () => Boolean(process.env['DISPLAY']),
  xdotool: () => runs('xdotool', 'version'),
  setpriv: () => runs('setpriv', '--version'),
  'ssh-keygen': () => spawnSync('ssh-keygen', ['-Y', 'find-principals']).error === undefined,
  age: () => runs('age', '--version'),
  python3: () => runs('python3', '--version'),
  ip: () => runs('ip', '-V'),
  'the right to mount': () => runs('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'),
  'a network namespace': () => runs('unshare', '--net', 'true'),
  '/dev/net/tun': () => isThere('/dev/net/tun'),
  'unprivileged user namespaces': () =>
    runs('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'unshare', '--user', 'true'),
} as const

export type Capability = keyof typeof capabilities

/** What is missing, as `needs …`, or undefined if all is there. Throws instead when CI=true. */
export function whatIsMissing(...needed: Capability[]): string | undefined {
  const missing = needed.filter((name) => !capabilities[name]())
  if (missing.length === 0) return undefined
  const sentence = `needs ${missing.join(', ')}`
  if (process.env['CI'] === 'true') throw new Error(`not run: ${sentence}`)
  console.log(`not run: ${sentence}`)
  return sentence
}
