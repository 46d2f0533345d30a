// Brackets: links, images, and the marks that only we spell.
import { isUuid } from '../domain/document-schema'
import { isKeepableLink } from '../domain/link'
import { addSign, addText, type Bracket, pairRuns, type Reading } from './inline-reading'
import { type LinkTail, linkTailAt } from './link-tail'
import { ATTACHMENT, closedMark } from './spelling'

export function openBracket(reading: Reading, written: string, opens: Bracket['opens']): void {
  reading.brackets.push({ piece: reading.pieces.length, runCount: reading.runs.length, opens })
  addText(reading, written, reading.at + written.length)
}

export function closeBracket(reading: Reading): void {
  const bracket = reading.brackets.pop()
  const height = reading.brackets.length
  const mayLink = height >= reading.linksFrom
  reading.linksFrom = Math.min(reading.linksFrom, height)
  const end = bracket === undefined ? undefined : closedAt(reading, bracket, mayLink)
  if (end === undefined) addSign(reading)
  else reading.at = end
}

function closedAt(reading: Reading, bracket: Bracket, mayLink: boolean): number | undefined {
  const { opens } = bracket
  if (typeof opens === 'object') return closeMark(reading, bracket, opens.name)
  return opens === 'image' || mayLink ? closeLink(reading, bracket, opens) : undefined
}

function closeMark(reading: Reading, bracket: Bracket, name: string): number | undefined {
  const { source, at, pieces } = reading
  const closed = closedMark(name, source, at + 1)
  if (closed === undefined || pieces.length === bracket.piece + 1) return undefined
  endBracket(reading, bracket)
  reading.ranges.push({ from: bracket.piece + 1, to: pieces.length, mark: closed.mark })
  return closed.end
}

/** What stands between the brackets is complete: its signs pair up among themselves, the opening is no text. */
function endBracket(reading: Reading, { piece, runCount }: Bracket): void {
  pairRuns(reading, runCount)
  const opening = reading.pieces[piece]
  if (opening !== undefined) opening.text = ''
}

function closeLink(reading: Reading, bracket: Bracket, opens: 'link' | 'image'): number | undefined {
  const tail = linkTailAt(reading.source, reading.at + 1)
  if (tail === undefined) return undefined
  endBracket(reading, bracket)
  if (opens === 'link') reading.linksFrom = reading.brackets.length
  if (isUuid(attachmentOf(tail))) addAttachment(reading, bracket, attachmentOf(tail), opens)
  else addLink(reading, bracket, tail)
  return tail.end
}

const attachmentOf = ({ href }: LinkTail): string =>
  href.startsWith(ATTACHMENT) ? href.slice(ATTACHMENT.length) : ''

function addAttachment(reading: Reading, { piece }: Bracket, attachmentId: string, opens: 'link' | 'image') {
  const { pieces, ranges } = reading
  const words = pieces
    .slice(piece)
    .map(({ text }) => text)
    .join('')
  while ((ranges.at(-1)?.from ?? -1) >= piece) ranges.pop()
  pieces.length = piece
  const name =
    words === '' ? {} : opens === 'image' ? { alt: words.slice(0, 500) } : { name: words.slice(0, 255) }
  const attachment = { type: opens === 'image' ? 'image' : 'file', attrs: { attachmentId, ...name } }
  pieces.push({ text: '', attachment })
}

/** Nothing is fetched: an image from elsewhere is a link, and an address that no link may have is told in words. */
function addLink({ pieces, ranges }: Reading, { piece }: Bracket, { href, title }: LinkTail): void {
  if (isKeepableLink(href)) {
    if (pieces.length === piece + 1) pieces.push({ text: href })
    ranges.push({ from: piece + 1, to: pieces.length, mark: { type: 'link', attrs: { href } } })
  } else if (toldAddress(href) !== '') pieces.push({ text: ` (${toldAddress(href)})` })
  if (title !== '') pieces.push({ text: ` (${title})` })
}

/** Data in the place of an address is no word. */
const toldAddress = (href: string): string => (/^data:/i.test(href) ? '' : href)
