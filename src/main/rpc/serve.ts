// Serves a contract over a MessagePort and turns every failure into an error of the contract.
// Invariant: what crosses the port says a code, never a text, SQL, path or key.
import { randomUUID } from 'node:crypto'
import { ORPCError, type AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { refusalOf } from '../refusal'

/** The part of Electron's `MessagePortMain` that is used here. */
export interface ProcessPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  once(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** Far above any honest note: its parser refuses more than 8 MiB of text by name. */
const MAX_MESSAGE_LENGTH = 64_000_000

export function serve(port: ProcessPort, router: AnyRouter): void {
  const handler = new RPCHandler(router, {
    clientInterceptors: [
      async (call) => {
        try {
          return await call.next()
        } catch (error) {
          throw contractErrorOf(error)
        }
      },
    ],
  })
  handler.upgrade(bounded(port))
  port.start()
}

function contractErrorOf(error: unknown): ORPCError<string, unknown> {
  const refusal = refusalOf(error)
  if (refusal !== undefined) return new ORPCError(refusal.code, { data: refusal.data })
  // A message that is not of the contract: the code says so; what was sent is not repeated.
  if (error instanceof ORPCError && error.status < 500)
    return new ORPCError<string, unknown>(String(error.code), { status: error.status })
  return new ORPCError('UNEXPECTED', { data: { incident: incidentOf(error) } })
}

/** Gives what nobody foresaw a number, and says so on the console. */
export function incidentOf(error: unknown): string {
  const incident = randomUUID().slice(0, 8)
  // The kind of error only: a message could quote a note.
  console.error(`incident ${incident}: ${error instanceof Error ? error.name : typeof error}`)
  if (__E2E__) console.error(error)
  return incident
}

/** Drops what no page of ours sends. */
function bounded(port: ProcessPort) {
  const fits = (data: unknown): boolean =>
    typeof data === 'string'
      ? data.length <= MAX_MESSAGE_LENGTH
      : ArrayBuffer.isView(data) && data.byteLength <= MAX_MESSAGE_LENGTH
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (event: string, callback: (event?: { data: unknown }) => void) => {
      if (event === 'close') port.on('close', () => callback())
      if (event === 'message')
        port.on('message', (message) => {
          if (fits(message.data)) callback({ data: message.data })
        })
    },
  }
}
