// Runs the tools of this project: always with the right Node, output passed through, exit code returned.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules/.bin')
const windows = process.platform === 'win32'

/** What a person can understand and mend; shown without a stack trace. */
export class PlainError extends Error {}

/** Node for the tools: the one npm installed (Linux x64), else the one running now, if it is new enough. */
export function nodePath() {
  const own = join(bin, 'node')
  if (existsSync(own)) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 14)) return process.execPath
  throw new PlainError(
    `Node 22.14 or newer is needed on this system; this is ${process.versions.node}. Please install Node 24 (see .nvmrc).`,
  )
}

/** The environment in which `env node` finds that Node and tools find each other. */
export function toolEnvironment(extra = {}) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [bin, dirname(nodePath()), process.env[pathName] ?? ''].join(delimiter)
  return { ...process.env, [pathName]: path, ...extra }
}

/** The file to run for a tool of node_modules/.bin; any other command is left as it is. */
export function toolPath(name) {
  const file = join(bin, windows ? `${name}.cmd` : name)
  return existsSync(file) ? file : name
}

/**
 * Runs a command with this terminal and answers its exit code. Ctrl+C reaches the command by itself, a signal
 * to us alone is passed on; then nothing further is started.
 */
export function run(command, args = [], { env = {}, cwd = root } = {}) {
  return new Promise((done) => {
    const options = { cwd, env: toolEnvironment(env), stdio: 'inherit', shell: windows }
    const child = spawn(quoted(toolPath(command)), args.map(quoted), options)
    let stopped = false
    const onSignal = (signal) => {
      stopped = true
      if (signal !== 'SIGINT') child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, onSignal)
    const end = (code) => {
      if (stopped) process.exit(130)
      for (const signal of signals) process.off(signal, onSignal)
      done(code)
    }
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      end(127)
    })
    child.once('exit', (code) => end(code ?? 1))
  })
}

// Windows starts tools through its shell, which splits at spaces.
const quoted = (word) => (windows && /\s/.test(word) ? `"${word}"` : word)

/** Runs a command quietly and answers what it printed; a failure is a PlainError with the end of its output. */
export function read(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options })
  if (result.status === 0) return result.stdout
  const why = result.error?.message ?? `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().slice(-3000)
  throw new PlainError(`${command} ${args.join(' ')} failed:\n${why}`)
}

/** Runs a script's body; expected failures end it with their sentence and exit code 1. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** True in the file that was started, false in files it imports: `isStarted(import.meta.url)`. */
export function isStarted(url) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url)
}
