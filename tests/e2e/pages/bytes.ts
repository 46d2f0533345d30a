// The bytes port as the page has it, listened to beside the app: what is said here has other ids than the app's own.
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    bytesPort?: MessagePort
  }
}

/** Before the vault is opened or made: the ports come once. */
export function listenToBytes(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.addEventListener('message', ({ data, ports }) => {
      if (data === 'duologue:ports' && ports[2] !== undefined) window.bytesPort = ports[2]
    })
  })
}

/** Sends so many mebibytes, each full of its own number, or a text; answers the attachment's id. */
export function addFile(
  page: Page,
  name: string,
  content: { readonly mebibytes: number } | { readonly text: string },
): Promise<string> {
  return page.evaluate(
    async ([fileName, what]) => {
      const port = window.bytesPort
      if (port === undefined) throw new Error('no port came')
      const transferId = crypto.randomUUID()
      const text = 'text' in what ? new TextEncoder().encode(what.text) : undefined
      const count = 'text' in what ? 1 : what.mebibytes
      let sent = 0
      const sendNext = () => {
        if (sent === count) return
        const { buffer } = text ?? new Uint8Array(2 ** 20).fill(sent)
        port.postMessage({ is: 'chunk', transferId, bytes: buffer })
        sent += 1
      }
      const added = new Promise<string>((resolve, reject) => {
        port.addEventListener('message', ({ data }) => {
          if (data?.transferId !== transferId) return
          if (data.is === 'added') resolve(data.attachment.id)
          else if (data.is === 'failed') reject(new Error(data.code))
          else sendNext()
        })
      })
      port.postMessage({
        is: 'add',
        transferId,
        name: fileName,
        mediaType: 'application/pdf',
        sizeBytes: text?.length ?? count * 2 ** 20,
        picture: null,
      })
      for (let at = 0; at < 4; at += 1) sendNext()
      return added
    },
    [name, content] as const,
  )
}

/** The first byte of each chunk that comes back. */
export function readFile(
  page: Page,
  attachmentId: string,
  part: 'whole' | 'thumbnail' = 'whole',
): Promise<number[]> {
  return page.evaluate(
    async ([id, wanted]) => {
      const port = window.bytesPort
      if (port === undefined) throw new Error('no port came')
      const transferId = crypto.randomUUID()
      const firstBytes: number[] = []
      const all = new Promise<number[]>((resolve, reject) => {
        port.addEventListener('message', ({ data }) => {
          if (data?.transferId !== transferId) return
          if (data.is === 'failed') reject(new Error(data.code))
          if (data.is === 'end') resolve(firstBytes)
          if (data.is !== 'chunk') return
          firstBytes.push(new Uint8Array(data.bytes)[0] ?? -1)
          port.postMessage({ is: 'next', transferId })
        })
      })
      port.postMessage({ is: 'read', transferId, attachmentId: id, part: wanted })
      return all
    },
    [attachmentId, part] as const,
  )
}
