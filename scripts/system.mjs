// Debian and Ubuntu packages that Electron, the tests and the compiler need: checked, installed as root.
import { spawnSync } from 'node:child_process'
import { PlainError } from './run.mjs'

export const RUNTIME = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
export const SCREEN = ['xvfb', 'fonts-dejavu-core']
export const TESTS = [
  'xauth',
  'xdotool',
  'x11-utils',
  'iproute2',
  'python3',
  // What others check our files with.
  'age',
  'openssh-client',
  'poppler-utils',
  'unzip',
]
export const COMPILER = ['g++', 'make', 'python3']

// Since Debian 13 and Ubuntu 24.04 some libraries carry a suffix (64-bit time).
const renamed = (name) => (['libgtk-3-0', 'libasound2'].includes(name) ? `${name}t64` : undefined)
const isRoot = () => process.getuid?.() === 0
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Those of the packages that are not there; none where dpkg does not exist, as nothing is known then. */
export function missingPackages(names) {
  if (process.platform !== 'linux') return []
  const asked = names.flatMap((name) => [name, renamed(name) ?? name])
  const format = '${Package} ${db:Status-Status}\n'
  const { error, stdout } = spawnSync('dpkg-query', ['-W', `-f=${format}`, ...asked], { encoding: 'utf8' })
  if (error) return []
  const there = new Set(stdout.split('\n').map((line) => line.replace(/ installed$/, '')))
  return names.filter((name) => !there.has(name) && !there.has(renamed(name)))
}

/** Installs what is missing as root; for anyone else throws the one command to run. */
export function needPackages(names, purpose) {
  const missing = missingPackages(names)
  if (missing.length === 0) return
  if (!isRoot())
    throw new PlainError(`Missing system packages for ${purpose}. Please run:\n  ${asCommand(missing)}`)
  console.error(`Installing system packages for ${purpose}: ${missing.join(' ')}`)
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', ...missing.map(nameHere)])
}

/** As needPackages, but only says what is missing when it cannot install it. */
export function likePackages(names, purpose) {
  const missing = missingPackages(names)
  if (missing.length === 0) return
  if (isRoot()) return needPackages(names, purpose)
  console.error(`Going on without system packages for ${purpose}. To have them:\n  ${asCommand(missing)}`)
}

const asCommand = (names) =>
  `sudo apt-get install -y --no-install-recommends ${names.map(nameHere).join(' ')}`

function nameHere(name) {
  const newer = renamed(name)
  return newer && succeeds('apt-cache', ['show', newer]) ? newer : name
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { error, status, stdout, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env })
  if (status === 0) return
  throw new PlainError(
    `apt-get ${args.join(' ')} failed:\n${error?.message ?? `${stdout}${stderr}`.trim().slice(-2000)}`,
  )
}
