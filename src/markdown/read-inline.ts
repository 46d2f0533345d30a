// The words of one block, read: text, line breaks and attachments, with the marks on them.
// Invariant: linear, whatever the text; no word is lost: what has no meaning here stays as it is written.
import type { DocumentNode } from '../domain/document-schema'
import { isKeepableLink } from '../domain/link'
import { closeBracket, openBracket } from './brackets'
import { referenceAt } from './character-reference'
import { codeSpans } from './code-spans'
import { runAt } from './delimiters'
import { addBreak, addSign, addText, pairRuns, type Reading } from './inline-reading'
import { marksOnPieces } from './marked-ranges'
import { markNameAt } from './spelling'

export function readInline(source: string): DocumentNode[] {
  const reading: Reading = {
    source,
    at: 0,
    pieces: [],
    runs: [],
    brackets: [],
    ranges: [],
    linksFrom: 0,
    codeSpans: codeSpans(source),
  }
  while (reading.at < source.length) readNext(reading)
  pairRuns(reading, 0)
  return inlineNodes(reading)
}

const WORDS = /[^\\`*_~[\]!<&:\n]+/y

function readNext(reading: Reading): void {
  WORDS.lastIndex = reading.at
  const words = WORDS.exec(reading.source)?.[0]
  if (words !== undefined) return addText(reading, words, reading.at + words.length)
  const sign = reading.source.charAt(reading.at)
  SIGNS[sign]?.(reading)
}

const SIGNS: Readonly<Record<string, (reading: Reading) => void>> = {
  '\\': readBackslash,
  '\n': readLineEnd,
  '`': readCode,
  '*': readRun,
  _: readRun,
  '~': readRun,
  '[': (reading) => openBracket(reading, '[', 'link'),
  '!': (reading) =>
    reading.source[reading.at + 1] === '[' ? openBracket(reading, '![', 'image') : addSign(reading),
  ':': readColon,
  ']': closeBracket,
  '<': readAngle,
  '&': readReference,
}

function readBackslash(reading: Reading): void {
  const next = reading.source.charAt(reading.at + 1)
  if (next === '\n') addBreak(reading, reading.at + 2)
  else if (/[!-/:-@[-`{-~]/.test(next)) addText(reading, next, reading.at + 2)
  else addSign(reading)
}

/** A line break if two blanks stand before it, else a blank. */
function readLineEnd(reading: Reading): void {
  const last = reading.pieces.at(-1)
  let blanks = 0
  while (reading.source[reading.at - 1 - blanks] === ' ') blanks += 1
  if (last !== undefined && blanks > 0) last.text = last.text.slice(0, -blanks)
  if (blanks >= 2) addBreak(reading, reading.at + 1)
  else addText(reading, ' ', reading.at + 1)
}

function readCode(reading: Reading): void {
  const span = reading.codeSpans.at(reading.at)
  addText(reading, span.text, span.end)
}

function readRun(reading: Reading): void {
  const { source, at, pieces, runs } = reading
  const sign = source[at]
  let end = at + 1
  while (source[end] === sign) end += 1
  runs.push(runAt(source, at, end, pieces.length))
  addText(reading, source.slice(at, end), end)
}

function readColon(reading: Reading): void {
  const name = markNameAt(reading.source, reading.at)
  if (name === undefined) addSign(reading)
  else openBracket(reading, `:${name}[`, { name })
}

const LINE_BREAK = /<br ?\/?>/iy
const ADDRESS = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]+)>/iy
const MAIL_ADDRESS = /<([\w.+-]{1,64}@[\w.-]{1,255})>/y

function readAngle(reading: Reading): void {
  const { source, at, pieces, ranges } = reading
  const [tag] = matchAt(LINE_BREAK, source, at) ?? []
  if (tag !== undefined) return addBreak(reading, at + tag.length)
  const [written, address] = matchAt(ADDRESS, source, at) ?? matchAt(MAIL_ADDRESS, source, at) ?? []
  if (written === undefined || address === undefined) return addSign(reading)
  const href = address.includes(':') ? address : `mailto:${address}`
  if (!isKeepableLink(href)) return addSign(reading)
  ranges.push({ from: pieces.length, to: pieces.length + 1, mark: { type: 'link', attrs: { href } } })
  addText(reading, address, at + written.length)
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function readReference(reading: Reading): void {
  const reference = referenceAt(reading.source, reading.at)
  if (reference === undefined) addSign(reading)
  else addText(reading, reference.text, reference.end)
}

function inlineNodes({ pieces, ranges }: Reading): DocumentNode[] {
  const nodes: DocumentNode[] = []
  const marks = marksOnPieces(ranges)
  for (const [at, { text, isBreak, attachment }] of pieces.entries()) {
    const onPiece = marks(at)
    const marked = onPiece.length > 0 && { marks: onPiece }
    if (attachment !== undefined) nodes.push(attachment)
    else if (isBreak === true) nodes.push({ type: 'hardBreak', ...marked })
    else if (text !== '') nodes.push({ type: 'text', text, ...marked })
  }
  return nodes
}
