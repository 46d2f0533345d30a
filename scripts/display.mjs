// A screen for Electron where there is none (Xvfb), and what Electron needs when it runs as root.
import { spawn } from 'node:child_process'

const SIZE = '1600x1200x24'

export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * `env` to start Electron with and `stop()`. With `ownScreen` (for tests) Xvfb is started even if there is a
 * screen, so that windows and key presses stay away from the person at work; without Xvfb theirs is taken.
 */
export async function withDisplay({ ownScreen = false } = {}) {
  const isNeeded = !hasScreen()
  if (process.platform !== 'linux' || (!isNeeded && !ownScreen)) return noDisplay
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true, // Ctrl+C is for the app; the screen goes last
  })
  const number = await numberOf(xvfb)
  if (number === undefined) {
    if (isNeeded) console.error('There is no screen, and Xvfb could not be started.')
    return noDisplay
  }
  const stop = () => void xvfb.kill()
  process.once('exit', stop)
  xvfb.unref()
  xvfb.stdio[3].unref()
  const display = `:${number}`
  if (isNeeded) console.error(`There is no screen here: using an invisible one (Xvfb ${display}).`)
  return { env: { DISPLAY: display, WAYLAND_DISPLAY: '' }, display, stop }
}

const noDisplay = { env: {}, display: undefined, stop: () => {} }

/** Xvfb chooses a free number and writes it down; undefined if it ends before. */
function numberOf(xvfb) {
  return new Promise((done) => {
    let written = ''
    xvfb.stdio[3].setEncoding('utf8').on('data', (text) => {
      written += text
      if (written.includes('\n')) done(written.trim())
    })
    xvfb.once('error', () => done(undefined))
    xvfb.once('exit', () => done(undefined))
  })
}

/** Chromium refuses to sandbox for root, and says so in a way that looks like a crash. */
export function rootArguments() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  console.error('Running as root: Electron works without its sandbox (--no-sandbox).')
  return ['--no-sandbox']
}
