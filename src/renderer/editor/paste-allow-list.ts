// Foreign HTML on its way into an editor: only plain structure comes through, and of all attributes only the address
// of a link. Invariant: the output holds nothing but the tags named here and text with every "<" escaped; it is read
// in one pass, and nothing in it is ever loaded.
import { isKeepableLink, sessionOfLink } from '../../domain/link'
import { attributeOf, htmlTokens, type HtmlToken } from './paste/html-tokens'
import { looksOf } from './paste/looks'
import { listTagOf, openLists, wordListLevel } from './paste/word-lists'

const kept = new Set(['p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'hr'])
const renamed: Readonly<Record<string, string>> = { h4: 'h3', h5: 'h3', h6: 'h3' }
/** Blocks we do not keep: what is inside begins a paragraph. */
const blocks = new Set(
  'div section article header footer main aside nav pre dt dd address figure figcaption details summary caption center form fieldset'.split(
    ' ',
  ),
)
const inline = new Set('a b strong i em s del strike span font u ins mark code'.split(' '))
/** More than that is decoration: the words go on without it. */
const MOST_LOOKS = 50_000

export function keepAllowedHtml(html: string): string {
  const writer = createWriter()
  for (const token of htmlTokens(html)) {
    if (token.is === 'text') writer.text(token.text)
    else if (token.is === 'open') writer.open(token)
    else writer.close(token)
  }
  return writer.end()
}

type Tag = Extract<HtmlToken, { readonly is: 'open' | 'close' }>

function createWriter() {
  const out: string[] = []
  const lists = openLists()
  /** What each open inline tag was written as, by its name. */
  const written = new Map<string, string[][]>()
  let looksLeft = MOST_LOOKS
  let headings = 0
  let preformatted = 0
  /** Tables within a cell are not kept apart. */
  let tables = 0
  let isInCell = false
  let hasCellWords = false
  let needsBreak = false
  /** Word's own sign of a list item is being skipped: how deep in spans, and what it says. */
  let sign: { depth: number; words: string } | null = null
  /** The list item of Word that waits for its sign. */
  let item: { readonly at: number; readonly level: number } | null = null

  const put = (html: string) => {
    if (needsBreak && html.trim() !== '') {
      if (isInCell) out.push('<br>')
      needsBreak = false
    }
    hasCellWords ||= html.trim() !== ''
    out.push(html)
  }
  const settleItem = (words = '') => {
    if (item === null) return
    out[item.at] = `${lists.item(item.level, listTagOf(words))}<p>`
    item = null
  }
  const leaveLists = () => {
    settleItem()
    const end = lists.end()
    if (end !== '') out.push(end)
  }

  function block(tag: string, name: string, closes: boolean): void {
    if (/^h\d$/u.test(name)) headings = Math.max(0, headings + (closes ? -1 : 1))
    if (name === 'pre') preformatted = Math.max(0, preformatted + (closes ? -1 : 1))
    if (isInCell) {
      needsBreak ||= hasCellWords
      return
    }
    const level = !closes && name === 'p' ? wordListLevel(attributeOf(tag, 'style')) : null
    if (level !== null) {
      settleItem()
      item = { at: out.push('') - 1, level }
      return
    }
    if (!closes) leaveLists()
    else settleItem()
    const own = renamed[name] ?? name
    if (kept.has(own)) out.push(closes ? `</${own}>` : `<${own}>`)
    else out.push('<p>')
  }

  function table(name: string, closes: boolean): void {
    if (name === 'table') {
      tables = Math.max(0, tables + (closes ? -1 : 1))
      if (tables > (closes ? 0 : 1)) return void (needsBreak ||= hasCellWords)
      leaveLists()
      isInCell = false
      out.push(closes ? '</table>' : '<table>')
    } else if (tables > 1) needsBreak ||= isInCell && hasCellWords
    else if (tables === 0) out.push(closes ? '' : '<p>')
    else {
      isInCell = name !== 'tr' && !closes
      needsBreak = false
      hasCellWords = false
      out.push(closes ? `</${name}>` : `<${name}>`)
    }
  }

  function openInline({ name, tag }: Tag): void {
    if (looksLeft <= 0 && sign === null) return
    const style = attributeOf(tag, 'style')
    if (sign !== null) sign.depth += 1
    else if (/mso-list:\s*ignore/iu.test(style)) sign = { depth: 1, words: '' }
    const looks = looksOf(name, style).filter((look) => look !== 'strong' || headings === 0)
    const tags = sign === null ? looks.map((look) => `<${look}>`) : []
    const href = name === 'a' ? attributeOf(tag, 'href').replaceAll('&amp;', '&') : ''
    const isLink = sign === null && isKeepableLink(href) && sessionOfLink(href) === undefined
    if (isLink) tags.unshift(`<a href="${escaped(href)}">`)
    looksLeft -= tags.length
    const before = written.get(name)
    if (before === undefined) written.set(name, [tags])
    else before.push(tags)
    if (tags.length > 0) put(tags.join(''))
  }

  function closeInline({ name }: Tag): void {
    const tags = written.get(name)?.pop() ?? []
    const ends = tags.toReversed().map((tag) => `</${/^<(\w+)/u.exec(tag)?.[1] ?? ''}>`)
    if (ends.length > 0) out.push(ends.join(''))
    if (sign === null) return
    sign.depth -= 1
    if (sign.depth > 0) return
    settleItem(sign.words)
    sign = null
  }

  function tag(token: Tag): void {
    const { name } = token
    const closes = token.is === 'close'
    if (name === 'table' || name === 'tr' || name === 'td' || name === 'th') table(name, closes)
    else if (inline.has(name)) (closes ? closeInline : openInline)(token)
    else if (kept.has(name) || blocks.has(name) || renamed[name] !== undefined) block(token.tag, name, closes)
    else if (name === 'br' && !closes) put('<br>')
    else if (name === 'img' && !closes) put(plain(attributeOf(token.tag, 'alt').slice(0, 500)))
  }

  return {
    open: tag,
    close: tag,
    text(words: string) {
      if (sign !== null) sign.words += words
      else {
        if (words.trim() !== '') settleItem()
        put(preformatted > 0 ? plain(words).replace(/\r?\n/gu, '<br>') : plain(words))
      }
    },
    end() {
      leaveLists()
      return out.join('').replace(emptyStarts, '')
    },
  }
}

/** `<p>` that only stood for the edge of a block we do not keep. */
const emptyStarts = /<p>\s*(?=<(?:p|\/?ul|\/?ol|\/?li|h[123r]|\/?blockquote|\/?table|\/p)>|$)/gu

const plain = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escaped = (href: string) => plain(href.replaceAll('&', '&amp;')).replaceAll('"', '&quot;')
