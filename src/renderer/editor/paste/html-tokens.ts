// Reads foreign HTML once, from left to right, as tags and text. Never builds a document: nothing is run or loaded.

export type HtmlToken =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'open' | 'close'; readonly name: string; readonly tag: string }

/** Dropped with all they hold. */
const dropped = new Set(
  'script style title template noscript iframe object svg math select textarea button audio video canvas xmp noembed noframes plaintext'.split(
    ' ',
  ),
)
/** The only dropped ones that may close themselves. */
const foreign = new Set(['svg', 'math'])

/** A lone "<", as text. */
const bracket = '&lt;'

const tagName = /^<\/?([a-z][a-z0-9:-]*)/iu

export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) return yield { is: 'text', text: html.slice(at) }
    if (open > at) yield { is: 'text', text: html.slice(at, open) }
    const brackets = lengthOfRun(html, open)
    if (brackets > 1) {
      yield { is: 'text', text: bracket.repeat(brackets - 1) }
      at = open + brackets - 1
      continue
    }
    const piece = html.slice(open, open + 40)
    const name = tagName.exec(piece)?.[1]?.toLowerCase()
    if (name === undefined) {
      at = open + lengthOfNonTag(html, open)
      if (at === open + 1) yield { is: 'text', text: bracket }
      continue
    }
    at = endOfTag(html, open)
    const tag = html.slice(open, at)
    const closes = piece.startsWith('</')
    if (!dropped.has(name)) yield { is: closes ? 'close' : 'open', name, tag }
    else if (!closes && !(foreign.has(name) && tag.endsWith('/>'))) at = endOfDropped(html, at, name)
  }
}

function lengthOfRun(html: string, open: number): number {
  let end = open
  while (html.charAt(end) === '<') end += 1
  return end - open
}

/** Behind the closing bracket; a bracket inside quotes does not close. A tag that never ends takes the rest. */
function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let index = open + 1; index < html.length; index += 1) {
    const character = html.charAt(index)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return index + 1
  }
  return html.length
}

/** Comments and declarations go whole (an endless one takes the rest); a lone "<" is one character of text. */
function lengthOfNonTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4) - open
  return /[!?/]/u.test(html.charAt(open + 1)) ? behind(html, '>', open) - open : 1
}

function endOfDropped(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'giu')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found === null ? html.length : behind(html, '>', found.index)
}

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at === -1 ? html.length : at + end.length
}

/** The value of an attribute as it is written, with its entities. */
export function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`[\\s"'/]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'iu').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}
