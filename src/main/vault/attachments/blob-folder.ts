// `blobs/` in the vault's folder: where the encrypted files lie and what they are called.
// Invariant: only names of our own making are ever read, listed or removed.
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal, refusalOf, systemCodeOf } from '../../refusal'

/** 16 random bytes: a name says nothing, and the same file never gets the same name twice. */
const NAME = /^[0-9a-f]{32}$/
const PART_NAME = /^[0-9a-f]{32}\.part$/

export interface BlobFolder {
  newName(): string
  pathOf(fileName: string): string
  partPathOf(fileName: string): string
  /** Makes it if it is not there. */
  prepare(): Promise<void>
  /** Makes a rename last through a power cut, where the system can. */
  sync(): Promise<void>
  /** Every file of ours as it lies there now, half-written ones under their `.part` name. */
  list(): string[]
  /** As far as possible: Windows keeps a file that is still being read. Without its key it is noise, and is listed again. */
  remove(fileNames: readonly string[]): Promise<void>
  isThere(fileName: string, fileSizeBytes: number): Promise<boolean>
  /** What a failure to open or read this file means: it alone is missing or damaged, or the whole vault is away. */
  refusalFor(error: unknown): unknown
}

export function blobFolder(path: string): BlobFolder {
  const pathOf = (fileName: string) => {
    if (!NAME.test(fileName) && !PART_NAME.test(fileName)) throw new Error('not the name of a blob')
    return join(path, fileName)
  }
  return {
    newName: () => randomBytes(16).toString('hex'),
    pathOf,
    partPathOf: (fileName) => pathOf(`${fileName}.part`),
    prepare: async () => {
      await mkdir(path, { mode: 0o700 }).catch(ignoreExisting)
    },
    sync: () => syncFolder(path),
    list: () =>
      existsSync(path) ? readdirSync(path).filter((name) => NAME.test(name) || PART_NAME.test(name)) : [],
    remove: async (fileNames) => {
      for (const fileName of fileNames) await rm(pathOf(fileName), { force: true }).catch(ignoreSystem)
    },
    isThere: async (fileName, fileSizeBytes) => {
      try {
        const found = await stat(pathOf(fileName))
        return found.isFile() && found.size === fileSizeBytes
      } catch {
        return false
      }
    },
    refusalFor: (error) => {
      if (error instanceof Refusal) return error
      if (systemCodeOf(error) !== undefined && !existsSync(dirname(path)))
        return new Refusal('VAULT_UNREACHABLE')
      switch (systemCodeOf(error)) {
        case 'ENOENT':
        case 'ENOTDIR':
          return new Refusal('ATTACHMENT_MISSING')
        // A bad spot on the disk, a link or a folder in its place.
        case 'EIO':
        case 'EISDIR':
        case 'ELOOP':
          return new Refusal('ATTACHMENT_DAMAGED')
        default:
          return refusalOf(error) ?? error
      }
    },
  }
}

function ignoreSystem(error: unknown): void {
  if (systemCodeOf(error) === undefined) throw error
}

function ignoreExisting(error: unknown): void {
  if (systemCodeOf(error) !== 'EEXIST') throw error
}

/** Windows and some network disks cannot; the file is there already, so a refusal is never "not written". */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
  }
}
