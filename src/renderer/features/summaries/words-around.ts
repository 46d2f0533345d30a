// What goes with words that are taken out of a text, and the sentence they stand in.
// Invariant: nothing but blanks and signs goes with them, and nothing of another line.
import type { Range } from '../../editor/text-offsets'

const STOPS = '.!?…'
const CLOSING = '"”’»)\\]'
/** Signs that mean nothing once the words before them are gone; a point inside a number is none. */
const ORPHANS = new RegExp(`^\\s*[${STOPS},;:]+(?=[\\s${CLOSING}]|$)`, 'u')
const SENTENCE_BEFORE = new RegExp(`[${STOPS}][${CLOSING}]*\\s*$`, 'u')
const ENCLOSING = ['()', '[]', '{}', '“”', '‘’', '„“', '«»', '""', "''"]

/** The words with the signs around them that would be left over. */
export function placeToRemove(text: string, place: Range): Range {
  const line = lineAround(text, place)
  const bare = outOfBrackets(text, line, place)
  return withoutBlanks(text, line, withOrphans(text, line, bare))
}

/** From its first word to its stop. */
export function sentenceAround(text: string, { from, to }: Range): Range {
  const line = lineAround(text, { from, to })
  const before = text.slice(line.from, from)
  const ends = [...before.matchAll(new RegExp(`[${STOPS}][${CLOSING}]*\\s+`, 'gu'))]
  const last = ends.at(-1)
  const start = last === undefined ? line.from : line.from + last.index + last[0].length
  const stop = new RegExp(`[${STOPS}]+[${CLOSING}]*(?=\\s|$)`, 'u')
  // The last letter of the words may be the stop itself.
  const tail = text.slice(to - 1, line.to)
  const found = stop.exec(tail)
  const end = found === null ? line.to : to - 1 + found.index + found[0].length
  return { from: start, to: Math.max(to, end) }
}

function lineAround(text: string, { from, to }: Range): Range {
  const end = text.indexOf('\n', to)
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? text.length : end }
}

function outOfBrackets(text: string, line: Range, { from, to }: Range): Range {
  const [left, right] = [text.slice(line.from, from), text.slice(to, line.to)]
  const [open, close] = [left.trimEnd().at(-1) ?? '', right.trimStart().at(0) ?? '']
  if (open === '' || !ENCLOSING.includes(open + close)) return { from, to }
  const wider = {
    from: line.from + left.trimEnd().length - 1,
    to: to + right.length - right.trimStart().length + 1,
  }
  return outOfBrackets(text, line, wider)
}

function withOrphans(text: string, line: Range, { from, to }: Range): Range {
  const left = text.slice(line.from, from)
  const orphans = ORPHANS.exec(text.slice(to, line.to))
  if (orphans === null) return { from, to }
  // A whole sentence went, or what began the line: its stop goes, too.
  if (left.trim() === '' || SENTENCE_BEFORE.test(left)) return { from, to: to + orphans[0].length }
  const comma = /\s*[,;:–—]\s*$/u.exec(left)
  return comma === null ? { from, to } : { from: line.from + comma.index, to }
}

function withoutBlanks(text: string, line: Range, { from, to }: Range): Range {
  const left = text.slice(line.from, from)
  const right = text.slice(to, line.to)
  if (left.trim() === '') return { from: line.from, to: to + right.length - right.trimStart().length }
  if (right.trim() === '' || ORPHANS.test(right))
    return { from: line.from + left.trimEnd().length, to: right.trim() === '' ? line.to : to }
  const isDoubled = /\s$/u.test(left) && /^\s/u.test(right)
  return isDoubled ? { from, to: to + right.length - right.trimStart().length } : { from, to }
}
