// Looks for words in every byte of every file under a folder: as UTF-8, UTF-16 and inside base64.
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface FileScan {
  readonly files: number
  readonly bytes: number
  /** `word` as it was found in `file`. */
  readonly hits: readonly { readonly file: string; readonly word: string; readonly as: string }[]
}

/** `others`: files to read as well. */
export function scanFiles(
  folder: string,
  words: readonly string[],
  others: readonly string[] = [],
): FileScan {
  const patterns = words.flatMap(spellingsOf)
  const scans = [...filesUnder(folder), ...others].map((file) => {
    const bytes = readIfThere(file)
    const found = patterns.filter(({ pattern }) => bytes.includes(pattern))
    return { bytes: bytes.length, hits: found.map(({ word, as }) => ({ file, word, as })) }
  })
  return {
    files: scans.length,
    bytes: scans.reduce((sum, scan) => sum + scan.bytes, 0),
    hits: scans.flatMap((scan) => scan.hits),
  }
}

/** Nothing that could be followed elsewhere, no sockets or pipes: files only. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : []
  })
}

function spellingsOf(word: string): { word: string; as: string; pattern: Buffer }[] {
  const utf8 = Buffer.from(word, 'utf8')
  return [
    { word, as: 'UTF-8', pattern: utf8 },
    { word, as: 'UTF-16', pattern: Buffer.from(word, 'utf16le') },
    ...[0, 1, 2].map((before) => ({
      word,
      as: `base64 after ${before} bytes`,
      pattern: Buffer.from(insideBase64(utf8, before)),
    })),
  ]
}

/** The symbols that stand for the word alone when so many bytes (mod 3) come before it, whatever they are. */
function insideBase64(word: Buffer, before: number): string {
  const spelled = Buffer.concat([Buffer.alloc(before), word]).toString('base64')
  const shared = { 0: 0, 1: 3, 2: 2 }[(before + word.length) % 3] ?? 0
  return spelled.slice([0, 2, 3][before], spelled.length - shared)
}

/** The app may remove a file between the listing and the look. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
