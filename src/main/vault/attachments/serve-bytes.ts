// Serves the bytes port: files come in and go out chunk by chunk, never more than a window of them at a time.
import { MAX_READS_AT_ONCE, MAX_UPLOADS_AT_ONCE, WINDOW_CHUNKS } from '../../../domain/attachment'
import { assertNever } from '../../../domain/result'
import type { PageControl, VaultMessage } from '../../../contract/bytes'
import type { ProcessPort } from '../../rpc/serve'
import type { Attachments } from './attachments'
import { inbox, type Inbox } from '../../../domain/inbox'
import { parsePageMessage, type ReceivedMessage } from './page-message'
import { failure, transfers, type RunningTransfer, type Transfers } from './transfers'

type Add = Extract<PageControl, { is: 'add' }>
type Read = Extract<PageControl, { is: 'read' }>
const MORE = 'more'

export interface BytesPort {
  /** Writes a readable copy at `path`; the page hears of its progress and may cancel it under this id. */
  readonly copyOut: (copy: {
    transferId: string
    attachmentId: string
    path: string
    isReadOnly: boolean
  }) => Promise<void>
  /** Ends every transfer; nothing of an unfinished one is left. */
  readonly stop: () => Promise<void>
}

export function serveBytes(port: ProcessPort, attachments: Attachments): BytesPort {
  const say = (message: VaultMessage) => port.postMessage(message)
  const all = transfers(say)
  const incoming = new Map<string, Inbox<ArrayBuffer>>()
  const wanted = new Map<string, Inbox<typeof MORE>>()

  const receive = (message: ReceivedMessage): void => {
    switch (message.is) {
      case 'add':
        if (isRoomIn(incoming, MAX_UPLOADS_AT_ONCE, message)) startTaking(message)
        break
      case 'read':
        if (isRoomIn(wanted, MAX_READS_AT_ONCE, message)) startGiving(message)
        break
      case 'chunk':
        incoming.get(message.transferId)?.put(message.bytes)
        break
      case 'next':
        wanted.get(message.transferId)?.put(MORE)
        break
      case 'cancel':
        all.cancel(message.transferId)
        break
      case 'unknown':
        if (message.transferId !== undefined)
          say(failure(message.transferId, new Error('not a message of the contract')))
        break
      default:
        assertNever(message)
    }
  }
  const isRoomIn = (
    going: ReadonlyMap<string, unknown>,
    most: number,
    { transferId }: Add | Read,
  ): boolean => {
    if (going.size < most) return true
    say(failure(transferId, new Error('too many at once')))
    return false
  }
  const startTaking = (file: Add) =>
    runWith(all, incoming, file.transferId, [], (transfer, chunks) => takeIn(file, transfer, chunks))
  const startGiving = (order: Read) =>
    runWith(
      all,
      wanted,
      order.transferId,
      Array.from({ length: WINDOW_CHUNKS }, () => MORE),
      (transfer, more) => giveOut(order, transfer, more),
    )

  const takeIn = async (file: Add, { transferId }: RunningTransfer, chunks: Inbox<ArrayBuffer>) => {
    const adding = await attachments.startAdding(file)
    try {
      while (!adding.isComplete()) {
        await adding.append(new Uint8Array(await chunks.take()))
        say({ is: 'next', transferId })
      }
      return { is: 'added', transferId, attachment: await adding.finish() } as const
    } finally {
      await adding.abandon()
    }
  }
  const giveOut = async (order: Read, { transferId }: RunningTransfer, more: Inbox<typeof MORE>) => {
    const { sizeBytes, chunks } = attachments.read(order.attachmentId, order.part)
    say({ is: 'size', transferId, sizeBytes })
    for await (const chunk of chunks) {
      await more.take()
      say({ is: 'chunk', transferId, bytes: exactly(chunk) })
    }
    return { is: 'end', transferId } as const
  }

  port.on('message', ({ data }) => receive(parsePageMessage(data)))
  port.on('close', () => void all.stop())
  port.start()
  return {
    copyOut: ({ transferId, attachmentId, path, isReadOnly }) =>
      all.follow(transferId, ({ signal }) => {
        const { sizeBytes } = attachments.about(attachmentId)
        const onProgress = (doneBytes: number) => say({ is: 'progress', transferId, doneBytes, sizeBytes })
        return attachments.copyOut(attachmentId, { path, isReadOnly, signal, onProgress })
      }),
    stop: all.stop,
  }
}

/** What the page sends for this transfer goes into its inbox, which fails when the transfer is cancelled. */
function runWith<Item>(
  all: Transfers,
  inboxes: Map<string, Inbox<Item>>,
  transferId: string,
  first: Item[],
  work: (transfer: RunningTransfer, items: Inbox<Item>) => Promise<VaultMessage>,
): void {
  if (all.isRunning(transferId)) return
  const items = inbox<Item>(WINDOW_CHUNKS, first)
  inboxes.set(transferId, items)
  all.run(transferId, async (transfer) => {
    transfer.signal.addEventListener('abort', () => items.end(reasonOf(transfer.signal)))
    try {
      return await work(transfer, items)
    } finally {
      inboxes.delete(transferId)
    }
  })
}

const reasonOf = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error('ended without a reason')

/** A message carries a whole buffer: none that other bytes lie in. */
function exactly({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  if (buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength) return buffer
  const bytes = new ArrayBuffer(byteLength)
  new Uint8Array(bytes).set(new Uint8Array(buffer, byteOffset, byteLength))
  return bytes
}
