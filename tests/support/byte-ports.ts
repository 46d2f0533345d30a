// The bytes port of page and vault in one process, over a real message channel. Buffers are copied as in Electron.
import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import type { ProcessPort } from '../../src/main/rpc/serve'
import { serveBytes, type BytesPort } from '../../src/main/vault/attachments/serve-bytes'
import type { Attachments } from '../../src/main/vault/attachments/attachments'
import { createBytePort, type BytePort, type NewFile } from '../../src/renderer/app/byte-port'

export interface BytePorts {
  readonly page: BytePort
  readonly vault: BytesPort
  /** The page's end, to say what no page of ours says. */
  readonly raw: NodePort
}

export function bytePorts(attachments: Attachments): BytePorts {
  const { port1, port2 } = new MessageChannel()
  const vault = serveBytes(asProcessPort(port2), attachments)
  // Node's port is the browser's with a few more methods.
  const page = createBytePort(port1 as unknown as MessagePort)
  onTestFinished(async () => {
    await vault.stop()
    port1.close()
  })
  return { page, vault, raw: port1 }
}

export function fileOf(bytes: Uint8Array, more: Partial<NewFile> = {}): NewFile {
  return {
    name: 'Plan.pdf',
    mediaType: 'application/pdf',
    sizeBytes: bytes.length,
    picture: null,
    slice: (from, to) => Promise.resolve(new Uint8Array(bytes.subarray(from, to)).buffer),
    ...more,
  }
}

function asProcessPort(port: NodePort): ProcessPort {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
      port.on(event, (data: unknown) => listener({ data })),
    once: (event: 'message', listener: (event: { data: unknown }) => void) =>
      port.once(event, (data: unknown) => listener({ data })),
    start: () => port.start(),
    close: () => port.close(),
  }
}
