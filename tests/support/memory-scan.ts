// Looks for words (in UTF-8 and UTF-16) and for bytes in all the memory of a process. Reads /proc/<pid>/mem, so it needs root.
// Left out: what is mapped read-only straight from a file on disk; its bytes are the file's (at-rest.test.ts).
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'

export interface MemoryScan {
  readonly hits: number
  readonly scannedBytes: number
}

const CHUNK_BYTES = 4 * 1024 * 1024
const chunk = Buffer.alloc(CHUNK_BYTES)

/**
 * Undefined if the process has ended meanwhile. Throws if it cannot be read at all: a scan that saw nothing must
 * not look clean.
 */
export function scanMemory(pid: number, words: readonly (string | Uint8Array)[]): MemoryScan | undefined {
  try {
    return scanLiving(pid, words)
  } catch (error) {
    if (existsSync(`/proc/${pid}/maps`)) throw error
    return undefined
  }
}

function scanLiving(pid: number, words: readonly (string | Uint8Array)[]): MemoryScan {
  const patterns = words.flatMap((word) =>
    typeof word === 'string'
      ? [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
      : [Buffer.from(word)],
  )
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    let hits = 0
    let scannedBytes = 0
    for (const region of regionsOf(pid)) {
      const seen = scanRegion(memory, region, patterns)
      hits += seen.hits
      scannedBytes += seen.scannedBytes
    }
    if (scannedBytes === 0) throw new Error(`no memory of process ${pid} could be read`)
    return { hits, scannedBytes }
  } finally {
    closeSync(memory)
  }
}

interface Region {
  readonly start: number
  readonly end: number
}

function regionsOf(pid: number): Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, start, end, rights = '', name = ''] = /^(\w+)-(\w+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? []
      if (start === undefined || end === undefined || !rights.startsWith('r')) return []
      // Pages of the kernel: not readable through mem, or no memory of the process.
      if (/^\[(vvar|vvar_vclock|vsyscall|vdso)\]$/.test(name)) return []
      const isFileAsItIs = /^r-[x-]p$/.test(rights) && name.startsWith('/') && !name.endsWith(' (deleted)')
      return isFileAsItIs ? [] : [{ start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) }]
    })
}

/** Chunks overlap by the longest pattern less one byte; a hit within the overlap counts once. */
function scanRegion(memory: number, { start, end }: Region, patterns: readonly Buffer[]): MemoryScan {
  const overlap = Math.max(...patterns.map((pattern) => pattern.length)) - 1
  let hits = 0
  let scannedBytes = 0
  let kept = 0
  for (let at = start; at < end;) {
    const read = readMemory(memory, kept, Math.min(CHUNK_BYTES - kept, end - at), at)
    // Reserved without being there (ENOMEM, EIO), or shorter than its mapping: nothing can stand in it.
    if (read === 0) break
    at += read
    scannedBytes += read
    const filled = chunk.subarray(0, kept + read)
    hits += patterns.reduce((sum, pattern) => sum + countIn(filled, pattern, kept), 0)
    kept = Math.min(overlap, filled.length)
    filled.copy(chunk, 0, filled.length - kept)
  }
  return { hits, scannedBytes }
}

function readMemory(memory: number, offset: number, length: number, position: number): number {
  try {
    return readSync(memory, chunk, offset, length, position)
  } catch {
    return 0
  }
}

/** Those that end behind the first `kept` bytes: the others were counted with the chunk before. */
function countIn(bytes: Buffer, pattern: Buffer, kept: number): number {
  let count = 0
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
    if (at + pattern.length > kept) count += 1
  }
  return count
}
