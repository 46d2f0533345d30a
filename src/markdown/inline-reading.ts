// What a reader of inline content keeps while it goes through the source.
import type { DocumentNode } from '../domain/document-schema'
import type { CodeSpans } from './code-spans'
import { pairsOf, type Run } from './delimiters'
import type { MarkedRange } from './marked-ranges'

/** A stretch of the block. Text, a line break (`\n`), or an attachment. */
export interface Piece {
  text: string
  readonly isBreak?: true
  readonly attachment?: DocumentNode
}

export interface Bracket {
  readonly piece: number
  readonly runCount: number
  /** A link, an image, or the name of a mark. */
  readonly opens: 'link' | 'image' | { readonly name: string }
}

export interface Reading {
  readonly source: string
  at: number
  readonly pieces: Piece[]
  readonly runs: Run[]
  readonly brackets: Bracket[]
  readonly ranges: MarkedRange[]
  /** Brackets below this height stand around a link: they open none. */
  linksFrom: number
  readonly codeSpans: CodeSpans
}

export function addText(reading: Reading, text: string, end: number): void {
  reading.pieces.push({ text })
  reading.at = end
}

export const addSign = (reading: Reading): void =>
  addText(reading, reading.source.charAt(reading.at), reading.at + 1)

export function addBreak(reading: Reading, end: number): void {
  reading.pieces.push({ text: '\n', isBreak: true })
  reading.at = end
}

export function pairRuns({ runs, pieces, ranges }: Reading, from: number): void {
  for (const { opening, closing, length } of pairsOf(runs.slice(from))) {
    const type = opening.sign === '~' ? 'strike' : length === 2 ? 'bold' : 'italic'
    ranges.push({ from: opening.piece + 1, to: closing.piece, mark: { type } })
    for (const { piece, sign, left } of [opening, closing]) {
      const signs = pieces[piece]
      if (signs !== undefined) signs.text = sign.repeat(left)
    }
  }
  runs.length = from
}
