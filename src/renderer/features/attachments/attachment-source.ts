// What an open note needs of attachments: files in, images and copies out. Nothing here draws.
import type { Attachment } from '../../../contract/attachments'
import type { ShellBridge } from '../../../contract/shell'
import { MAX_ATTACHMENT_BYTES, MAX_NAME_LENGTH, MAX_UPLOADS_AT_ONCE } from '../../../domain/attachment'
import { visibleText } from '../../../domain/visible-text'
import { TransferCancelled, TransferProblem, type BytePort } from '../../app/byte-port'
import type { VaultClient } from '../../app/clients'
import type { AttachmentSource } from '../../editor/files/attachment-source'
import { m } from '../../messages/unlocked'
import { decodeImage } from './decode-image'
import { fewAtOnce } from './few-at-once'
import { paced } from './paced'
import { pictureOf } from './picture-of'

/** A decoded picture takes four bytes a pixel: a note full of them is decoded bit by bit. */
const MAX_DECODING_AT_ONCE = 3
const UNKNOWN_TYPE = 'application/octet-stream'
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,59}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,58}$/

export interface AttachmentSourceDeps {
  readonly bytes: BytePort
  readonly vault: VaultClient
  readonly shell: Pick<ShellBridge, 'call'>
}

export interface FullAttachmentSource extends AttachmentSource {
  readonly add: (...args: Parameters<AttachmentSource['add']>) => Promise<Attachment>
}

export function createAttachmentSource({ bytes, vault, shell }: AttachmentSourceDeps): FullAttachmentSource {
  const adding = fewAtOnce(MAX_UPLOADS_AT_ONCE)
  const decoding = fewAtOnce(MAX_DECODING_AT_ONCE)
  return {
    add: (file, options = {}) =>
      adding(async () => {
        if (file.size > MAX_ATTACHMENT_BYTES) throw new TransferProblem('ATTACHMENT_TOO_LARGE')
        const picture = await decoding(() => pictureOf(file))
        return bytes.add(
          {
            name: nameOf(file),
            mediaType: picture?.mediaType ?? typeOf(file),
            sizeBytes: file.size,
            picture: picture?.picture ?? null,
            slice: (from, to) => file.slice(from, to).arrayBuffer(),
          },
          paced(options),
        )
      }),
    info: (attachmentIds) => vault.attachments.info({ attachmentIds: [...attachmentIds] }),
    loadImage: (attachmentId, part, options = {}) =>
      decoding(async () => {
        const whole = await bytes.read(attachmentId, part, paced(options))
        if (options.signal?.aborted === true) throw new TransferCancelled()
        return decodeImage(whole)
      }),
    saveCopy: (attachmentId, options = {}) =>
      bytes.follow(
        (transferId) => shell.call('saveAttachment', { attachmentId, transferId }),
        paced(options),
      ),
    open: (attachmentId, options = {}) =>
      bytes.follow(
        (transferId) => shell.call('openAttachment', { attachmentId, transferId }),
        paced(options),
      ),
  }
}

/** What the system calls it; pasted pictures have a name of the browser's. */
const nameOf = (file: File): string =>
  visibleText(file.name).replace(/\s+/gu, ' ').trim().slice(0, MAX_NAME_LENGTH) || m.note.files.unnamed

const typeOf = (file: File): string => (MEDIA_TYPE.test(file.type) ? file.type : UNKNOWN_TYPE)
