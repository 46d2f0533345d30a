// Builds the release (out/) and the build for tests (out-e2e/), each only if something it is made of changed.
//   node scripts/build.mjs [release] [e2e]     both without an argument
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStarted, main, PlainError, root, run } from './run.mjs'
import { buildVerifier } from './verifier.mjs'

const FOLDERS = { release: 'out', e2e: 'out-e2e' }
const SOURCES = [
  'resources',
  'src',
  'electron.vite.config.ts',
  'scripts/spelling-data.mjs',
  'scripts/verifier.mjs',
  'package.json',
  'package-lock.json',
]

export async function build(bundle) {
  const folder = FOLDERS[bundle]
  if (!folder)
    throw new PlainError(`There is no build called "${bundle}", only ${Object.keys(FOLDERS).join(' and ')}.`)
  const stamp = join(root, folder, '.built')
  const started = new Date().toISOString()
  if (existsSync(stamp) && Date.parse(readFileSync(stamp, 'utf8')) >= newest(SOURCES)) return
  rmSync(stamp, { force: true })
  const args = ['build', '--logLevel', 'warn']
  const env = { DUOLOGUE_BUNDLE: bundle === 'e2e' ? 'e2e' : 'release' }
  if ((await run('electron-vite', args, { env })) !== 0) throw new PlainError(`Building ${folder}/ failed.`)
  await buildVerifier(folder)
  if (bundle === 'e2e') makeRunnable(folder)
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(stamp, started)
}

/** `electron out-e2e` starts the test build; `electron .` the release. */
function makeRunnable(folder) {
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const about = { name, productName, version, type: 'commonjs', main: 'main/index.cjs' }
  writeFileSync(join(root, folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
}

/** When the newest of these files and folders changed, in ms. A folder's own time shows what was removed. */
function newest(names) {
  return Math.max(
    ...names.map((name) => {
      const path = join(root, name)
      const stat = statSync(path, { throwIfNoEntry: false })
      if (!stat) return 0
      if (!stat.isDirectory()) return stat.mtimeMs
      return Math.max(stat.mtimeMs, newest(readdirSync(path).map((entry) => join(name, entry))))
    }),
  )
}

if (isStarted(import.meta.url))
  await main(async () => {
    const asked = process.argv.slice(2)
    for (const bundle of asked.length > 0 ? asked : Object.keys(FOLDERS)) await build(bundle)
  })
