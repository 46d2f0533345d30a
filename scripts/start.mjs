// npm start: sets up, builds if needed and starts the app; further arguments go to the app.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from './build.mjs'
import { rootArguments, withDisplay } from './display.mjs'
import { resolveElectron } from './electron.mjs'
import { main, PlainError, root } from './run.mjs'
import { setUp } from './setup.mjs'

const POLL_MS = 300

await main(async () => {
  await setUp()
  await build('release')
  const { path } = resolveElectron()
  const { env, display, stop } = await withDisplay()
  if (display) console.error('The app runs, but nobody can see it. Ctrl+C stops it.')
  const code = await runApp(path, ['.', ...rootArguments(), ...process.argv.slice(2)], env)
  stop()
  return code
})

/**
 * Locking ends the app and starts it again as a process of its own. On Linux all of them are of one session,
 * which is followed to its end: the screen is needed so long, and Ctrl+C is to stop whichever runs.
 */
async function runApp(path, args, env) {
  const hasSession = process.platform === 'linux'
  const app = spawn(path, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    detached: hasSession,
  })
  const stop = () => (hasSession ? endSession(app.pid) : app.kill())
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
  const [code] = await once(app, 'exit').catch((error) => {
    throw new PlainError(`Electron could not be started: ${error.message}`)
  })
  while (hasSession && code === 0 && processesOf(app.pid).length > 0) await wait(POLL_MS)
  return code ?? 1
}

/** Ends the app itself; its helper processes (`--type=…`) go with it. */
function endSession(session) {
  for (const id of processesOf(session)) {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=')) process.kill(id, 'SIGTERM')
    } catch {} // it ended meanwhile
  }
}

function processesOf(session) {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return ids.map(Number).filter((id) => {
    try {
      // "id (name) state parent group session …"; the name may hold anything
      const [state, , , its] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1).split(' ')
      return Number(its) === session && state !== 'Z'
    } catch {
      return false // it ended meanwhile
    }
  })
}
