// Reminders by the system: a count, and never what it is about. While the vault is open it is asked when to look; while
// it is locked, the few instants it left behind stand in for it, if that was asked for.
import { Notification } from 'electron'
import { m } from './messages'
import type { Remembered } from './remembered'
import type { RunningVault } from './vault-processes'

/** After a change, or after the vault was opened: several changes are one look. */
const SOON_MS = 2_000
/** Clocks are set and laptops sleep: never longer. */
const LONGEST_MS = 6 * 3_600_000
/** What was due while the app was not there is not said long after. */
const LATE_MS = 3_600_000

export interface Reminders {
  /** The vault was opened, or something in it changed. */
  readonly lookSoon: () => void
}

export function reminders(deps: {
  readonly running: () => RunningVault | undefined
  readonly memory: Remembered
  /** Brings the window up. */
  readonly show: () => void
}): Reminders {
  let timer: NodeJS.Timeout | undefined
  /** Kept, so that a click on one is heard. */
  const shown = new Set<Notification>()

  const say = (count: number) => {
    const notification = new Notification({ title: m.appName, body: m.reminder.items(count), silent: true })
    shown.add(notification)
    notification.once('click', () => {
      shown.delete(notification)
      deps.show()
    })
    notification.once('close', () => shown.delete(notification))
    notification.show()
  }
  const lookIn = (delayMs: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), Math.max(0, Math.min(delayMs, LONGEST_MS)))
  }
  const look = async () => {
    const running = deps.running()
    if (running?.isOpen() !== true) return lookAtRemembered()
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const due = await running.control.lookForDue({ timeZone }).catch(() => undefined)
    if (due === undefined) return lookIn(LONGEST_MS)
    if (due.count > 0) say(due.count)
    remember(due.aheadAt)
    lookIn(due.nextLookAt === null ? LONGEST_MS : Date.parse(due.nextLookAt) - Date.now())
  }
  const remember = (reminderInstants: readonly string[]) => {
    if (reminderInstants.join() !== deps.memory.get().reminderInstants.join())
      deps.memory.update({ reminderInstants: [...reminderInstants] })
  }
  const lookAtRemembered = () => {
    const now = Date.now()
    const instants = deps.memory.get().reminderInstants
    const past = instants.filter((at) => Date.parse(at) <= now)
    const ahead = instants.filter((at) => Date.parse(at) > now)
    if (past.some((at) => now - Date.parse(at) < LATE_MS)) say(1)
    remember(ahead)
    const [next] = ahead
    if (next !== undefined) lookIn(Date.parse(next) - now)
  }

  lookIn(SOON_MS)
  return { lookSoon: () => lookIn(SOON_MS) }
}
