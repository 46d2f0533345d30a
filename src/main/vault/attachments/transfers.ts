// The transfers that go on over one bytes port. Invariant: each ends with exactly one answer, whatever stops it; and
// after `stop` nothing of an unfinished one is left on disk.
import type { VaultMessage } from '../../../contract/bytes'
import { refusalOf } from '../../refusal'
import { incidentOf } from '../../rpc/serve'

/** Not an error of anybody's: it was asked for. */
export class Cancelled extends Error {}

export interface RunningTransfer {
  readonly transferId: string
  readonly signal: AbortSignal
}

export interface Transfers {
  readonly isRunning: (transferId: string) => boolean
  /** Runs it and answers for it; a second one of the same id is left alone. */
  readonly run: (transferId: string, work: (transfer: RunningTransfer) => Promise<VaultMessage>) => void
  /** The same for a caller who wants the outcome. */
  readonly follow: <Outcome>(
    transferId: string,
    work: (transfer: RunningTransfer) => Promise<Outcome>,
  ) => Promise<Outcome>
  readonly cancel: (transferId: string) => void
  /** Cancels all, lets no new one begin, and waits until each has tidied up. */
  readonly stop: () => Promise<void>
}

export function transfers(say: (message: VaultMessage) => void): Transfers {
  const running = new Map<string, { controller: AbortController; ended: Promise<unknown> }>()
  let isStopped = false

  const follow: Transfers['follow'] = async (transferId, work) => {
    if (isStopped || running.has(transferId)) throw new Cancelled()
    const controller = new AbortController()
    const ended = work({ transferId, signal: controller.signal })
    running.set(transferId, { controller, ended })
    try {
      return await ended
    } finally {
      running.delete(transferId)
    }
  }
  const cancel = (transferId: string) => running.get(transferId)?.controller.abort(new Cancelled())

  const isRunning = (transferId: string) => running.has(transferId)

  return {
    isRunning,
    run: (transferId, work) => {
      if (isRunning(transferId)) return
      void follow(transferId, work).then(say, (error: unknown) => say(failure(transferId, error)))
    },
    follow,
    cancel,
    stop: async () => {
      isStopped = true
      const all = [...running.values()].map(({ ended }) => ended)
      for (const transferId of running.keys()) cancel(transferId)
      await Promise.allSettled(all)
    },
  }
}

export function failure(transferId: string, error: unknown): VaultMessage {
  if (error instanceof Cancelled) return { is: 'failed', transferId, code: 'CANCELLED' }
  const refusal = refusalOf(error)
  if (refusal !== undefined) return { is: 'failed', transferId, code: refusal.code }
  return { is: 'failed', transferId, code: 'UNEXPECTED', incident: incidentOf(error) }
}
