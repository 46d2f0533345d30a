// Makes a fresh checkout ready to run: Node is new enough, npm packages as locked, system packages there.
// Quick when nothing is missing. setUp() is for starting the app, setUp({ tests: true }) for all tests.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasScreen } from './display.mjs'
import { isStarted, main, nodePath, PlainError, read, root } from './run.mjs'
import { likePackages, needPackages, RUNTIME, SCREEN, TESTS } from './system.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules/.duologue-lock-hash')

export async function setUp({ tests = false } = {}) {
  await installModules()
  needPackages(RUNTIME, 'Electron')
  if (tests || !hasScreen()) needPackages(SCREEN, 'running without a screen')
  if (tests) likePackages(TESTS, 'the tests that need a keyboard or read PDF files')
}

/** Enough for what runs without Electron. */
export async function installModules() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new PlainError(`Node 20 or newer is needed; this is ${process.versions.node}.`)
  if (!areModulesCurrent()) {
    console.error('Installing the npm packages of package-lock.json …')
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
    // Not through run(): that looks for Node among the packages that are yet to come.
    read('npm', args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'inherit', 'pipe'],
    })
  }
  writeStamp()
  nodePath()
}

function areModulesCurrent() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash()) return true
  const installed = join(root, 'node_modules/.package-lock.json') // npm's own note of what it installed
  return existsSync(installed) && installedAsLocked(readPackages(installed))
}

/** True after a plain `npm ci` or `npm install` too, of which we have no stamp. */
function installedAsLocked(installed) {
  return Object.entries(readPackages(lockFile)).every(([path, locked]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === locked.version && found.integrity === locked.integrity : locked.optional
  })
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

function writeStamp() {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== lockHash())
    writeFileSync(stampFile, lockHash())
}

if (isStarted(import.meta.url)) await main(() => setUp({ tests: true }))
