// Styled text as CommonMark inline content. Invariant: read back, it gives the same text in the same styles.
import type { SummarySpan } from './summary-blocks'
import { visibleText } from './visible-text'

/** How a line break is written: a paragraph may go on in the next line, a heading may not. */
export type LineBreak = '\\\n' | '<br>'

/**
 * Spans as inline content that may stand at the start of a line. Blanks at the edges of a style are moved out of
 * it, line breaks at the end are left out: CommonMark has no way to write either.
 */
export function inlineToMarkdown(spans: readonly SummarySpan[], lineBreak: LineBreak): string {
  const pieces = merged(withoutLastBreaks(tightened(spans.flatMap(splitAtEdges))))
  const written = pieces.map((piece, index) => {
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    const source = pieceToMarkdown(before, piece, after)
    return opening(before ?? PLAIN, piece) + source + closing(piece, after ?? PLAIN)
  })
  const text = written.join('')
  return lineBreak === '<br>' ? text.replaceAll('\\\n', '<br>') : text
}

/** One line of plain text as inline content; blanks, line breaks among them, become single spaces. */
export function lineToMarkdown(text: string, isBold = false): string {
  const line = visibleText(text).replace(/\s+/g, ' ').trim()
  return inlineToMarkdown([{ text: line, isBold, isItalic: false }], '<br>')
}

/** Blanks before and after a span's words become spans of their own, so that a style can let go of them. */
function splitAtEdges(span: SummarySpan): SummarySpan[] {
  const withoutStart = span.text.trimStart()
  const words = withoutStart.trimEnd()
  const parts = [
    span.text.slice(0, span.text.length - withoutStart.length),
    words,
    withoutStart.slice(words.length),
  ]
  return parts.filter((text) => text !== '').map((text) => ({ ...span, text }))
}

/** No style starts or ends with a blank; italics are cut where bold changes, so there, too. */
function tightened(spans: readonly SummarySpan[]): SummarySpan[] {
  const bold = withTightRuns(spans, 'isBold', (one, other) => one.isBold === other.isBold)
  return withTightRuns(
    bold,
    'isItalic',
    (one, other) => one.isItalic === other.isItalic && one.isBold === other.isBold,
  )
}

function withTightRuns(
  spans: readonly SummarySpan[],
  style: 'isBold' | 'isItalic',
  isSameRun: (one: SummarySpan, other: SummarySpan) => boolean,
): SummarySpan[] {
  return runsOf(spans, isSameRun).flatMap((run) => {
    const first = run.findIndex(hasWords)
    const last = run.findLastIndex(hasWords)
    return run.map((span, index) => (first <= index && index <= last ? span : { ...span, [style]: false }))
  })
}

function runsOf(
  spans: readonly SummarySpan[],
  isSameRun: (one: SummarySpan, other: SummarySpan) => boolean,
): SummarySpan[][] {
  const runs: SummarySpan[][] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last?.[0] !== undefined && isSameRun(last[0], span)) last.push(span)
    else runs.push([span])
  }
  return runs
}

const hasWords = (span: SummarySpan): boolean => span.text.trim() !== ''

function withoutLastBreaks(spans: readonly SummarySpan[]): SummarySpan[] {
  const tail = spans.slice(spans.findLastIndex(hasWords) + 1)
  const firstBreak = tail.findIndex(({ text }) => text.includes('\n'))
  if (firstBreak === -1) return [...spans]
  const kept = spans.slice(0, spans.length - tail.length + firstBreak + 1)
  return kept.map((span, index) =>
    index === kept.length - 1 ? { ...span, text: span.text.slice(0, span.text.indexOf('\n')) } : span,
  )
}

/** Neighbours in the same style as one span: what starts a line must be seen whole to be escaped. */
function merged(spans: readonly SummarySpan[]): SummarySpan[] {
  const isSame = (one: SummarySpan, other: SummarySpan): boolean =>
    one.isBold === other.isBold && one.isItalic === other.isItalic
  return runsOf(spans, isSame).flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, text: first.text + rest.map(({ text }) => text).join('') }],
  )
}

interface Styles {
  readonly isBold: boolean
  readonly isItalic: boolean
}

const PLAIN: Styles = { isBold: false, isItalic: false }

/** Bold is `**` outside, italic `_` inside: two signs that never read as one. Italic ends where bold changes. */
function closing(before: Styles, after: Styles): string {
  const changesBold = before.isBold !== after.isBold
  const endsItalic = before.isItalic && (changesBold || !after.isItalic)
  return (endsItalic ? '_' : '') + (before.isBold && changesBold ? '**' : '')
}

const opening = (before: Styles, after: Styles): string =>
  Array.from(closing(after, before)).reverse().join('')

/**
 * A sign next to a letter outside reads as a sign only if a letter is inside, too. So the character outside is
 * written as a number: it ends in `;` and starts with `&`, which are no letters (CommonMark 0.31, section 6.2).
 */
function pieceToMarkdown(
  before: SummarySpan | undefined,
  piece: SummarySpan,
  after: SummarySpan | undefined,
): string {
  const lines = piece.text.split('\n')
  const last = lines.length - 1
  const written = lines.map((line, index) => ({
    line,
    startsLine: index > 0 || before === undefined || before.text.endsWith('\n'),
    endsLine: index < last || after === undefined,
    followsClosing: index === 0 && before !== undefined && opening(before, piece) === '',
    precedesOpening: index === last && after !== undefined && closing(piece, after) === '',
  }))
  return written.map(lineToSource).join('\\\n')
}

interface LinePart {
  readonly line: string
  readonly startsLine: boolean
  readonly endsLine: boolean
  readonly followsClosing: boolean
  readonly precedesOpening: boolean
}

function lineToSource(part: LinePart): string {
  const characters = Array.from(part.line)
  const marker = part.startsLine ? (/^(?:\d{1,9}(?=[.)])|(?=[-+=:]))/.exec(part.line)?.[0].length ?? -1) : -1
  return characters
    .map((character, index) => characterToSource(character, index, part, marker, characters.length))
    .join('')
}

function characterToSource(
  character: string,
  index: number,
  part: LinePart,
  marker: number,
  length: number,
): string {
  const isBlank = character.trim() === ''
  const isFirst = index === 0
  const isLast = index === length - 1
  if (isBlank && ((isFirst && part.startsLine) || (isLast && part.endsLine))) return asNumber(character)
  const isOutside = (isFirst && part.followsClosing) || (isLast && part.precedesOpening)
  if (isOutside && !SIGN_OR_SPACE.test(character)) return asNumber(character)
  return index === marker || SIGN.test(character) ? `\\${character}` : character
}

const SIGN_OR_SPACE = /[ !-/:-@[-`{-~]/
const SIGN = /[\\`*_[\]<>&~|#]/
const asNumber = (character: string): string => `&#${character.codePointAt(0) ?? 32};`
