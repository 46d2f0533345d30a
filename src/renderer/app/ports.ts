// Asks the shell for the keys and vault processes and receives their three ports.
import type { ShellInput } from '../../contract/shell'
import { bridge } from './bridge'

export type Intent = ShellInput<'connect'>['intent']

export interface Ports {
  readonly keys: MessagePort
  readonly vault: MessagePort
  /** For the bytes of attachments. */
  readonly bytes: MessagePort
}

export class ConnectionTimedOut extends Error {}

const PORTS_MESSAGE = 'duologue:ports'
const TIMEOUT_MS = 20_000

/** Rejects with `ConnectionTimedOut` when no ports came within 20 s, or with the shell's own error. */
export function connect(intent: Intent): Promise<Ports> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      window.removeEventListener('message', receive)
    }
    const fail = (error: Error) => {
      stop()
      reject(error)
    }
    const receive = (event: MessageEvent<unknown>) => {
      const ports = portsIn(event)
      if (!ports) return
      stop()
      resolve(ports)
    }
    const timer = setTimeout(() => fail(new ConnectionTimedOut()), TIMEOUT_MS)
    window.addEventListener('message', receive)
    bridge.call('connect', { intent }).catch(fail)
  })
}

function portsIn(event: MessageEvent<unknown>): Ports | null {
  if (event.source !== window || event.data !== PORTS_MESSAGE) return null
  const [keys, vault, bytes] = event.ports
  return keys && vault && bytes ? { keys, vault, bytes } : null
}
