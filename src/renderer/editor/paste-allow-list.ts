// Foreign HTML on its way into an editor: only plain structure comes through, no attribute ever.
// Invariant: the output holds nothing but the tags of `kept`, without attributes, and text with every "<" escaped.

const kept = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'strong',
  'em',
  'b',
  'i',
  's',
  'br',
  'hr',
])
const renamed: Readonly<Record<string, string>> = { del: 's', strike: 's', h4: 'h3', h5: 'h3', h6: 'h3' }

/** Dropped with all they hold. */
const dropped = new Set(
  'script style title template noscript iframe object svg math select textarea button audio video canvas xmp noembed noframes plaintext'.split(
    ' ',
  ),
)

/** Blocks we do not keep: what is inside begins a paragraph. */
const blocks = new Set(
  'div section article header footer main aside nav pre tr dt dd address figure figcaption details summary caption center form fieldset'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])
/** The only dropped ones that may close themselves. */
const foreign = new Set(['svg', 'math'])

const tagName = /^<\/?([a-z][a-z0-9:-]*)/iu

export function keepAllowedHtml(html: string): string {
  const out: string[] = []
  const boldIsKept: boolean[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) {
      out.push(plain(html.slice(at)))
      break
    }
    out.push(plain(html.slice(at, open)))
    const piece = html.slice(open)
    const name = tagName.exec(piece)?.[1]?.toLowerCase()
    if (name === undefined) {
      const next = open + lengthOfNonTag(piece)
      if (next === open + 1) out.push('&lt;')
      at = next
      continue
    }
    at = endOfTag(html, open)
    const tag = html.slice(open, at)
    const closes = piece.startsWith('</')
    if (dropped.has(name)) {
      if (!closes && !(foreign.has(name) && tag.endsWith('/>'))) at = endOfDropped(html, at, name)
    } else if (name === 'b' && isFalseBold(tag, closes, boldIsKept)) continue
    else out.push(allowed(name, closes))
  }
  return out.join('').replace(emptyStarts, '')
}

/** `<p>` that only stood for the edge of a block we do not keep. */
const emptyStarts = /<p>\s*(?=<(?:p|\/?ul|\/?ol|\/?li|h[123r]|\/?blockquote|\/p)>|$)/gu

function allowed(name: string, closes: boolean): string {
  if (blocks.has(name)) return '<p>'
  if (cells.has(name)) return ' '
  const tag = renamed[name] ?? name
  if (!kept.has(tag)) return ''
  return closes ? `</${tag}>` : `<${tag}>`
}

/** Google Docs wraps everything into `<b style="font-weight:normal">`. Keeps count of which `</b>` belongs to what. */
function isFalseBold(tag: string, closes: boolean, boldIsKept: boolean[]): boolean {
  if (closes) return boldIsKept.pop() === false
  const isReal = !/font-weight:\s*(?:normal|[1-4]00)\b/iu.test(tag)
  boldIsKept.push(isReal)
  return !isReal
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
function lengthOfNonTag(piece: string): number {
  if (piece.startsWith('<!--')) {
    const end = piece.indexOf('-->', 4)
    return end === -1 ? piece.length : end + 3
  }
  if (/^<[!?/]/u.test(piece)) {
    const end = piece.indexOf('>')
    return end === -1 ? piece.length : end + 1
  }
  return 1
}

function endOfDropped(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'giu')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found === null ? html.length : found.index + found[0].length
}

const plain = (text: string) => text.replaceAll('>', '&gt;')
