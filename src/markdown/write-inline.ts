// Inline content as Markdown. Invariant: every mark is either a pair of signs that can only open and only close,
// or spelled by name, so that nothing depends on how a reader pairs them.
import type { DocumentMark, DocumentNode } from '../domain/document-schema'
import { escapeText } from './escape'
import { type Branch, nested } from './nested-marks'
import { spellingOf } from './spelling'

export interface InlinePlace {
  /** A paragraph may go on in the next line; a heading and a cell may not. */
  readonly isOneLine: boolean
  readonly inCell: boolean
}

export const IN_PARAGRAPH: InlinePlace = { isOneLine: false, inCell: false }

export function inlineToMarkdown(nodes: readonly DocumentNode[], place: InlinePlace): string {
  return write(nested(nodes), { ...place, before: 'space', after: 'space', isTop: true })
}

/** What a character is to the signs beside it (CommonMark 0.31, section 6.2); `other`: readers disagree. */
type Kind = 'space' | 'sign' | 'letter' | 'other'

interface Around extends InlinePlace {
  readonly before: Kind
  readonly after: Kind
  /** Not inside a mark. */
  readonly isTop: boolean
}

function write(branches: readonly Branch[], around: Around): string {
  const parts: string[] = []
  for (const [at, branch] of branches.entries()) {
    const last = parts.at(-1)
    const next = branches[at + 1]
    if (branch.mark === undefined) parts.push(leaf(branch.node, last, next, around))
    else {
      if (branch.mark.type === 'link' && last?.endsWith('!') === true)
        parts[parts.length - 1] = `${last.slice(0, -1)}\\!`
      const before = last === undefined ? around.before : kindOf(last.slice(-1))
      const after = next === undefined ? around.after : firstKind(next)
      parts.push(marked(branch.mark, branch.children, { ...around, before, after }, branches[at - 1]))
    }
  }
  return parts.join('')
}

function leaf(
  node: DocumentNode,
  previous: string | undefined,
  next: Branch | undefined,
  around: Around,
): string {
  const startsLine = previous === undefined ? around.isTop : previous.endsWith('\n')
  const endsBlock = next === undefined && around.isTop
  if (node.type === 'hardBreak')
    return around.isOneLine || endsBlock || (previous === undefined && around.isTop) ? '<br>' : '\\\n'
  const endsLine = endsBlock || (next?.mark === undefined && next?.node.type === 'hardBreak')
  const { inCell, isOneLine } = around
  return escapeText(node.text ?? '', { startsLine, endsLine, inCell, mayOpenBlock: !isOneLine })
}

function marked(
  mark: DocumentMark,
  children: readonly Branch[],
  around: Around,
  previous: Branch | undefined,
): string {
  const inBrackets: Around = { ...around, before: 'sign', after: 'sign', isTop: false }
  if (mark.type === 'link') return link(mark, children, inBrackets)
  const sign = SIGNS[mark.type]
  if (sign !== undefined && isUnmistakable(sign, children, around, previous)) {
    const isSameSign = (child: Branch | undefined): boolean => signOf(child)?.[0] === sign[0]
    const before = isSameSign(children[0]) ? around.before : 'sign'
    const after = isSameSign(children.at(-1)) ? around.after : 'sign'
    return sign + write(children, { ...around, before, after, isTop: false }) + sign
  }
  const [opening, closing] = spellingOf(mark) ?? ['', '']
  return opening + write(children, inBrackets) + closing
}

const SIGNS: Readonly<Record<string, string>> = { bold: '**', italic: '*', strike: '~~' }
const signOf = (branch: Branch | undefined): string | undefined => SIGNS[branch?.mark?.type ?? '']

/** The first sign can only open and the last can only close, whoever reads them. */
function isUnmistakable(
  sign: string,
  children: readonly Branch[],
  { before, after }: Around,
  previous: Branch | undefined,
): boolean {
  if (signOf(previous)?.[0] === sign[0]) return false
  const first = firstKind(children[0])
  const last = lastKind(children.at(-1))
  const opens = before === 'space' ? first !== 'space' : before === 'sign' && first === 'letter'
  const closes = after === 'space' ? last !== 'space' : after === 'sign' && last === 'letter'
  return opens && closes
}

function link(mark: DocumentMark, children: readonly Branch[], around: Around): string {
  const href = String(mark.attrs?.['href'])
  const [only, ...others] = children
  if (only?.mark === undefined && only?.node.text === href && others.length === 0 && BARE.test(href))
    return `<${href}>`
  return `[${write(children, around)}](${destination(href, around)})`
}

/** An address that can stand for itself: `<https://example.org>`. */
const BARE = /^https?:\/\/[^\s<>\\`|[\]]+$/i
const PLAIN_DESTINATION = /^[A-Za-z0-9\-._~:/?#@!$'*+,;=%]+$/

function destination(href: string, { inCell }: Around): string {
  if (PLAIN_DESTINATION.test(href)) return href
  const escaped = href.replace(inCell ? /[\\<>&|]/g : /[\\<>&]/g, '\\$&')
  return `<${escaped}>`
}

function kindOf(character: string): Kind {
  if (character === '' || /\s/u.test(character)) return 'space'
  if (/[\p{P}\p{S}]/u.test(character)) return 'sign'
  return /[\p{L}\p{N}]/u.test(character) ? 'letter' : 'other'
}

const firstKind = (branch: Branch | undefined): Kind => edgeKind(branch, (text) => text.slice(0, 1))
const lastKind = (branch: Branch | undefined): Kind => edgeKind(branch, (text) => text.slice(-1))

function edgeKind(branch: Branch | undefined, edge: (text: string) => string): Kind {
  if (branch?.mark !== undefined) return 'sign'
  return branch === undefined || branch.node.type === 'hardBreak'
    ? 'space'
    : kindOf(edge(branch.node.text ?? ''))
}
