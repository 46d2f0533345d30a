// Where images and files of a note come from and go to. The editor never sees where their bytes lie.
import type { CopyOutcome } from '../../../contract/shell'

export interface AttachmentInfo {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  /** In pixels; null: it is no image. */
  readonly width: number | null
  readonly height: number | null
  readonly hasThumbnail: boolean
  /** Its bytes are not where they should be. */
  readonly isMissing: boolean
}

/** Pixels; let go by whoever asked for them. */
export interface LoadedImage {
  readonly width: number
  readonly height: number
  readonly drawTo: (canvas: HTMLCanvasElement, options?: { readonly maxWidth?: number }) => void
  readonly close: () => void
}

export interface TransferOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: { readonly doneBytes: number; readonly sizeBytes: number }) => void
}

/** Rejections bear a `code` of the contract. */
export interface AttachmentSource {
  /** Complete when it answers; after an abort nothing is kept. */
  readonly add: (file: File, options?: TransferOptions) => Promise<AttachmentInfo>
  /** In the order asked; what is not there any more is left out. */
  readonly info: (attachmentIds: readonly string[]) => Promise<readonly AttachmentInfo[]>
  readonly loadImage: (
    attachmentId: string,
    part: 'whole' | 'thumbnail',
    options?: TransferOptions,
  ) => Promise<LoadedImage>
  /** The shell asks for a place. */
  readonly saveCopy: (attachmentId: string, options?: TransferOptions) => Promise<CopyOutcome>
  /** A copy outside the vault until lock; the shell asks first. */
  readonly open: (attachmentId: string, options?: TransferOptions) => Promise<CopyOutcome>
}
