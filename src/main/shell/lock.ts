// Lock: the page saves or seals its last words, the vault closes, then every process ends and a new app comes up
// locked, in the same place. Nothing is left alive that held a word (security.md 1.3).
import { app, powerMonitor, type BrowserWindow } from 'electron'
import type { RunningVault } from './vault-processes'

const PAGE_MS = 2_000
const CLOSE_MS = 4_000
const IDLE_SECONDS = 5 * 60
const IDLE_CHECK_MS = 15_000

export interface LockDeps {
  readonly running: () => RunningVault | undefined
  /** Takes the words off the screen at once; the page goes on working unseen. */
  readonly hide: () => void
  /** Remembers where the window stands. */
  readonly rememberPlace: () => void
  readonly tellPage: (event: { is: 'lockRequested' }) => void
  readonly clearClipboard: () => Promise<void>
  /** Those another program was given to show. Never throws. */
  readonly removeOpenedCopies: () => void
  readonly endSpeller: () => void
  /** Undefined: those it was started with. */
  readonly argumentsAfterLock: () => string[] | undefined
}

export interface Lock {
  /** Ends the app; `restart`: it comes back locked. A second call changes nothing. */
  end(next: 'restart' | 'quit'): void
  pageIsReady(): void
}

export function createLock(deps: LockDeps): Lock {
  let isEnding = false
  let pageReady: () => void = () => undefined

  const leaveTidily = async () => {
    deps.rememberPlace()
    deps.hide()
    const running = deps.running()
    if (running?.isOpen() === true) {
      await within(
        PAGE_MS,
        flushPage(deps, (resolve) => (pageReady = resolve)),
      )
      await within(CLOSE_MS, running.control.close({}))
    }
    running?.kill()
    deps.endSpeller()
    await within(CLOSE_MS, deps.clearClipboard())
  }
  const end = async (next: 'restart' | 'quit') => {
    try {
      await leaveTidily()
    } finally {
      deps.removeOpenedCopies()
      // Whatever failed on the way (a window that is gone, a port that is closed): the end comes.
      // The test bundle is driven from outside and started again by its driver.
      if (next === 'restart' && !__E2E__) relaunch(deps.argumentsAfterLock())
      app.exit(0)
    }
  }

  return {
    end: (next) => {
      if (isEnding) return
      isEnding = true
      void end(next)
    },
    pageIsReady: () => pageReady(),
  }
}

function flushPage(deps: LockDeps, whenReady: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    whenReady(resolve)
    deps.tellPage({ is: 'lockRequested' })
  })
}

/** Waits for the work, but never longer: the rest is safe in the -wal and in the sealed draft. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))
  await Promise.race([work.catch(() => undefined), limit])
  clearTimeout(timer)
}

export interface Presence {
  /** Starts the idle time afresh: the page says so while somebody types or points, whatever the system can see. */
  readonly somebodyIsHere: () => void
}

/** Locks when nobody is there: suspend, the system's lock screen, five minutes without a key or a move. */
export function lockWhenAway(
  window: BrowserWindow,
  { mayHoldWords, lock, quit }: { mayHoldWords: () => boolean; lock: () => void; quit: () => void },
): Presence {
  let lastInput = Date.now()
  const somebodyIsHere = () => {
    lastInput = Date.now()
  }
  powerMonitor.on('suspend', lock)
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    // The system then waits for the app to end.
    event?.preventDefault()
    quit()
  })
  window.on('session-end', quit)
  // Mac and Windows only; on Linux the idle time stands in for it.
  powerMonitor.on('lock-screen', lock)
  setInterval(() => {
    const idleSeconds = Math.min(powerMonitor.getSystemIdleTime(), (Date.now() - lastInput) / 1000)
    if (mayHoldWords() && idleSeconds >= IDLE_SECONDS) lock()
  }, IDLE_CHECK_MS)
  return { somebodyIsHere }
}

/** What is started from a folder hides the switches given before it: the one root needs is said again. */
function relaunch(args: readonly string[] | undefined): void {
  if (args === undefined) return app.relaunch()
  const sandbox = app.commandLine.hasSwitch('no-sandbox') && !args.includes('--no-sandbox')
  app.relaunch({ args: [...(sandbox ? ['--no-sandbox'] : []), ...args] })
}
