// The bytes of attachments between page and vault, chunk by chunk over a port of their own.
// Invariant: no Blob and no object URL is made; a file is read slice by slice from where it lies.
import type { Attachment } from '../../contract/attachments'
import type { PageMessage, VaultMessage } from '../../contract/bytes'
import { chunkCountOf, chunkSizeAt, CHUNK_BYTES, WINDOW_CHUNKS } from '../../domain/attachment'
import { inbox, type Inbox } from '../../domain/inbox'

export interface Progress {
  readonly doneBytes: number
  readonly sizeBytes: number
}

export interface TransferOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface NewFile {
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly picture: {
    readonly width: number
    readonly height: number
    readonly thumbnail: ArrayBuffer | null
  } | null
  /** The bytes from `from` up to, not including, `to`. */
  readonly slice: (from: number, to: number) => Promise<ArrayBuffer>
}

export interface BytePort {
  readonly add: (file: NewFile, options?: TransferOptions) => Promise<Attachment>
  readonly read: (
    attachmentId: string,
    part: 'whole' | 'thumbnail',
    options?: TransferOptions,
  ) => Promise<Uint8Array<ArrayBuffer>>
  /** Hears of the progress of what `ask` starts elsewhere under this id, and cancels it on abort. */
  readonly follow: <Outcome>(
    ask: (transferId: string) => Promise<Outcome>,
    options?: TransferOptions,
  ) => Promise<Outcome>
}

/** What the vault refused, or what the page could not read: a code that has a sentence for people. */
export class TransferProblem extends Error {
  override readonly name = 'TransferProblem'
  readonly code: string
  readonly incident: string | null

  constructor(code: string, incident: string | null = null) {
    super(code)
    this.code = code
    this.incident = incident
  }
}

export class TransferCancelled extends Error {
  override readonly name = 'TransferCancelled'
  readonly code = 'CANCELLED'
}

interface Transfer {
  readonly transferId: string
  /** The vault's next word; rejects if it is the last and not a good one. */
  readonly take: () => Promise<VaultMessage>
}

/** Far more than the vault ever has on its way. */
const MAX_WAITING = 4 * WINDOW_CHUNKS

export function createBytePort(port: MessagePort): BytePort {
  const listeners = new Map<string, (message: VaultMessage) => void>()
  port.addEventListener('message', ({ data }: MessageEvent<VaultMessage | null>) => {
    if (data !== null) listeners.get(data.transferId)?.(data)
  })
  port.start()
  // Copied, never transferred: Electron would deliver null.
  const post = (message: PageMessage) => port.postMessage(message)

  /** Listens under a new id for as long as the work lasts; `signal` cancels it on the other side. */
  const listening = async <Outcome>(
    { signal }: TransferOptions,
    listen: (message: VaultMessage) => void,
    work: (transferId: string) => Promise<Outcome>,
  ): Promise<Outcome> => {
    if (signal?.aborted === true) throw new TransferCancelled()
    const transferId = crypto.randomUUID()
    const cancel = () => post({ is: 'cancel', transferId })
    listeners.set(transferId, listen)
    signal?.addEventListener('abort', cancel)
    try {
      return await work(transferId)
    } finally {
      signal?.removeEventListener('abort', cancel)
      listeners.delete(transferId)
    }
  }
  const transfer = <Outcome>(options: TransferOptions, work: (transfer: Transfer) => Promise<Outcome>) => {
    const answers = inbox<VaultMessage>(MAX_WAITING)
    return listening(options, answers.put, (transferId) =>
      work({ transferId, take: () => takeGood(answers, options) }),
    )
  }

  return {
    add: (file, options = {}) =>
      transfer(options, async ({ transferId, take }) => {
        const { name, mediaType, sizeBytes, picture } = file
        post({ is: 'add', transferId, name, mediaType, sizeBytes, picture })
        let answered = 0
        const hear = async (): Promise<Attachment | undefined> => {
          const message = await take()
          if (message.is === 'added') return message.attachment
          answered += 1
          const doneBytes = Math.min(answered * CHUNK_BYTES, file.sizeBytes)
          options.onProgress?.({ doneBytes, sizeBytes: file.sizeBytes })
          return undefined
        }
        for (let index = 0; index < chunkCountOf(file.sizeBytes); index += 1) {
          while (index - answered >= WINDOW_CHUNKS) await hear()
          const bytes = await chunkOf(file, index)
          if (bytes === undefined) {
            post({ is: 'cancel', transferId })
            await untilEnded(take)
            throw new TransferProblem('FILE_UNREADABLE')
          }
          post({ is: 'chunk', transferId, bytes })
        }
        for (;;) {
          const added = await hear()
          if (added !== undefined) return added
        }
      }),

    read: (attachmentId, part, options = {}) =>
      transfer(options, async ({ transferId, take }) => {
        post({ is: 'read', transferId, attachmentId, part })
        let bytes = new Uint8Array(0)
        let doneBytes = 0
        for (;;) {
          const message = await take()
          if (message.is === 'end') return bytes
          if (message.is === 'size') bytes = new Uint8Array(message.sizeBytes)
          if (message.is !== 'chunk') continue
          bytes.set(new Uint8Array(message.bytes), doneBytes)
          doneBytes += message.bytes.byteLength
          post({ is: 'next', transferId })
          options.onProgress?.({ doneBytes, sizeBytes: bytes.length })
        }
      }),

    follow: (ask, options = {}) =>
      listening(
        options,
        (message) => {
          if (message.is === 'progress') options.onProgress?.(message)
        },
        ask,
      ),
  }
}

/** Also a cancelled transfer is waited for until the vault has tidied up: then the next one finds room. */
async function takeGood(answers: Inbox<VaultMessage>, { signal }: TransferOptions): Promise<VaultMessage> {
  const message = await answers.take()
  const isLast = message.is === 'failed' || message.is === 'added' || message.is === 'end'
  if (isLast && signal?.aborted === true) throw new TransferCancelled()
  if (message.is !== 'failed') return message
  throw message.code === 'CANCELLED'
    ? new TransferCancelled()
    : new TransferProblem(message.code, message.incident ?? null)
}

/** Undefined if the file was moved, changed or unplugged since it was chosen. */
async function chunkOf(file: NewFile, index: number): Promise<ArrayBuffer | undefined> {
  const from = index * CHUNK_BYTES
  const length = chunkSizeAt(file.sizeBytes, index)
  const bytes = await file.slice(from, from + length).catch(() => undefined)
  return bytes?.byteLength === length ? bytes : undefined
}

async function untilEnded(take: Transfer['take']): Promise<void> {
  try {
    for (;;) await take()
  } catch (error) {
    if (!(error instanceof TransferCancelled)) throw error
  }
}
