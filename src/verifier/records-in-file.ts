// Finds agreed records in whatever file is given: alone, in a page, a text, a bundle or a PDF.
// Invariant: nothing of a file is run or drawn, and nothing is unpacked beyond what a record may have.
import { Unzlib } from 'fflate'
import { RECORD_MAX_LETTERS } from '../signed/agreed-record'
import { recordIn } from '../signed/embedded-record'
import { membersOf, type OddMember } from './bundle-members'

export type FileKind = 'record' | 'page' | 'text' | 'bundle' | 'pdf'

export interface FoundRecords {
  readonly is: FileKind
  /** What may be records, unread. */
  readonly records: readonly string[]
  /** The page or text around the record, to be compared with it; null if there is none. */
  readonly shown: { readonly is: 'page' | 'text'; readonly text: string } | null
  /** In a bundle: the signed bytes as a file of their own. */
  readonly content: string | null
  /** In a bundle: a file that makes it another than Duologue writes; null if there is none. */
  readonly odd: OddMember | null
}

export type FileProblem = 'tooLarge' | 'noRecord' | 'sealed' | 'damaged' | 'newer'

export const FILE_MAX_BYTES = 64 * 1024 * 1024

export function recordsIn(bytes: Uint8Array): FoundRecords | FileProblem {
  if (bytes.length > FILE_MAX_BYTES) return 'tooLarge'
  if (startsWith(bytes, 'age-encryption.org/') || startsWith(bytes, '-----BEGIN AGE')) return 'sealed'
  if (startsWith(bytes, 'PK\u0003\u0004')) return inBundle(bytes)
  if (startsWith(bytes, '%PDF-')) return found('pdf', recordsInPdf(bytes))
  const text = textOf(bytes)
  return text === null ? 'noRecord' : inText(text)
}

const found = (is: FileKind, records: readonly string[]): FoundRecords | FileProblem =>
  records.length === 0 ? 'noRecord' : { is, records, shown: null, content: null, odd: null }

function inText(text: string): FoundRecords | FileProblem {
  if (text.startsWith('{')) return found('record', [text])
  const record = recordIn(text, decoded)
  if (record === null) return text.includes('duologue-record') ? 'damaged' : 'noRecord'
  const is = /^\s*<!doctype html/i.test(text) ? 'page' : 'text'
  return { is, records: [record], shown: { is, text }, content: null, odd: null }
}

function inBundle(bytes: Uint8Array): FoundRecords | FileProblem {
  const members = membersOf(bytes)
  if (members === null) return 'damaged'
  const records = members.records.flatMap((record) => textOf(record) ?? [])
  if (records.length === 0) return 'noRecord'
  const page = members.page === null ? null : textOrMarks(members.page)
  return {
    is: 'bundle',
    records,
    shown: page === null ? null : { is: 'page', text: page },
    content: members.content === null ? null : textOrMarks(members.content),
    odd: members.odd,
  }
}

/** What is no text still differs from what was signed. */
const textOrMarks = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const RECORD_HEAD = '{"content":'

/** The attached file among a PDF's streams: plain or deflated. Without a reader of PDFs: only its first signs are looked for. */
function recordsInPdf(bytes: Uint8Array): string[] {
  const records: string[] = []
  let at = indexOf(bytes, 'stream', 0)
  for (; at >= 0; at = indexOf(bytes, 'stream', at + 1)) {
    const isEnd = startsWith(bytes.subarray(Math.max(0, at - 3)), 'endstream')
    const lineAt = at + 'stream'.length
    const from = bytes[lineAt] === 13 ? lineAt + 2 : lineAt + 1
    if (isEnd || bytes[from - 1] !== 10) continue
    const end = indexOf(bytes, 'endstream', from)
    const part = bytes.subarray(from, end < 0 ? bytes.length : end)
    const text = startsWith(part, RECORD_HEAD) ? textOf(part) : inflated(part)
    if (text !== null) records.push(text.replace(/\r?\n$/, ''))
  }
  return records
}

/** Null as soon as it is not a record, or too large for one. */
function inflated(part: Uint8Array): string | null {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Unzlib((chunk) => {
    chunks.push(chunk)
    size += chunk.length
    const head = chunks[0]
    if (size > RECORD_MAX_LETTERS || (head !== undefined && size > 100 && !isHead(chunks)))
      throw new RangeError('not a record')
  })
  try {
    for (let at = 0; at < part.length; at += 4096)
      inflate.push(part.subarray(at, at + 4096), at + 4096 >= part.length)
  } catch {
    if (!isHead(chunks)) return null
  }
  const whole = joined(chunks)
  return isHead([whole]) ? textOf(whole) : null
}

const isHead = (chunks: readonly Uint8Array[]): boolean =>
  startsWith(joined(chunks.slice(0, 20)), RECORD_HEAD)

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  if (bytes.length < text.length) return false
  for (let at = 0; at < text.length; at += 1) if (bytes[at] !== text.charCodeAt(at)) return false
  return true
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes.subarray(at, at + text.length), text)) return at
  return -1
}

const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoded(bytes)
  } catch {
    return null
  }
}
