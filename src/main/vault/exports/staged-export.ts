// Finished bytes between the last look and the disk. Invariant: at most one file waits, and nothing of it is on disk.
import { createHash } from 'node:crypto'
import type { FileFacts, RegisterFormat, SealedFor } from '../../../contract/exports'
import type { Disclosure } from '../../../contract/summaries'
import { Refusal } from '../../refusal'
import type { FinishedStream } from '../leak-check/finished-stream'

/** What a reader sees of it; `file`: the bytes themselves. */
export type FileLook =
  | { readonly is: 'pages'; readonly file: Uint8Array | null }
  | { readonly is: 'words'; readonly file: Uint8Array | null }

export interface StagedExport {
  readonly id: string
  readonly kind: Disclosure['kind']
  readonly subjectId: string
  readonly title: string
  /** Null: it left before, and its subject may be another by now. */
  readonly revision: number | null
  readonly format: RegisterFormat
  readonly plain: Uint8Array
  readonly look: FileLook
  readonly pageCount: number | null
  readonly overrideCount: number
  /** What was read back out of it, held against the private room once more as it leaves. */
  readonly streams: readonly FinishedStream[]
  readonly sealedFor: SealedFor
  /** What will be written. */
  readonly bytes: Uint8Array
}

export interface StagedExports {
  /** Lets go of the one before. */
  put(staged: StagedExport): void
  /** Throws NOT_FOUND. */
  get(id: string): StagedExport
  letGo(id: string): void
}

export function stagedExports(): StagedExports {
  let waiting: StagedExport | undefined
  return {
    put: (staged) => {
      waiting = staged
    },
    get: (id) => {
      if (waiting?.id !== id) throw new Refusal('NOT_FOUND')
      return waiting
    },
    letGo: (id) => {
      if (waiting?.id === id) waiting = undefined
    },
  }
}

export const factsOf = ({
  format,
  bytes,
  pageCount,
  sealedFor,
}: Pick<StagedExport, 'format' | 'bytes' | 'pageCount' | 'sealedFor'>): FileFacts => ({
  format,
  sizeBytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  pageCount,
  sealedFor,
})
