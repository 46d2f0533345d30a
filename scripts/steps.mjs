// How each kind of check is run; shared by `npm test` and the single commands. Each answers an exit code.
import { join } from 'node:path'
import { build } from './build.mjs'
import { withDisplay } from './display.mjs'
import { resolveElectron } from './electron.mjs'
import { root, run } from './run.mjs'

export const reports = Object.fromEntries(
  ['unit', 'abuse', 'e2e'].map((name) => [name, join(root, `.cache/results/${name}.json`)]),
)

/** Types, style and structure: title and command, in the order in which they are quickest to mend. */
export const checks = [
  ['Types', 'tsc', ['-b']],
  ['Lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['Format', 'prettier', ['--check', '.', '--log-level', 'warn']],
  ['Unused code', 'knip', []],
  ['Import rules', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs']],
]

export const runUnit = (args = []) => runVitest('unit', 'vitest.config.ts', args, {})

export async function runAbuse(args = []) {
  return withElectron((env) => runVitest('abuse', 'vitest.abuse.config.ts', args, env))
}

export async function runE2e(args = []) {
  return withElectron((env) => run('playwright', ['test', ...args], { env }))
}

export async function runDemo() {
  return withElectron((env) => run('playwright', ['test', '--config', 'playwright.demo.config.ts'], { env }))
}

function runVitest(name, config, args, env) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports[name]}`]
  return run('vitest', ['run', '--config', config, ...reporters, ...args], { env })
}

/** Both builds, an Electron and a screen of its own for the tests that start the app. */
async function withElectron(body) {
  await build('release')
  await build('e2e')
  const { path } = resolveElectron()
  const { env, stop } = await withDisplay({ ownScreen: true })
  try {
    return await body({ ...env, ELECTRON_EXEC_PATH: path })
  } finally {
    stop()
  }
}
