// The part of a link behind its words: `(address "title")`.
import { unescaped } from './character-reference'

export interface LinkTail {
  readonly href: string
  readonly title: string
  readonly end: number
}

/** More open brackets than this and it is no address: no text can make the reader look far ahead again and again. */
const MAX_BRACKETS = 32

export function linkTailAt(source: string, at: number): LinkTail | undefined {
  if (source[at] !== '(') return undefined
  const address = addressAt(source, afterBlanks(source, at + 1))
  if (address === undefined) return undefined
  const next = afterBlanks(source, address.end)
  const title = next > address.end ? titleAt(source, next) : undefined
  const end = title === undefined ? next : afterBlanks(source, title.end)
  if (source[end] !== ')') return undefined
  return { href: unescaped(address.text), title: unescaped(title?.text ?? ''), end: end + 1 }
}

interface Found {
  readonly text: string
  readonly end: number
}

function afterBlanks(source: string, from: number): number {
  let at = from
  while (source[at] === ' ' || source[at] === '\n' || source[at] === '\t') at += 1
  return at
}

const IN_ANGLES = /<([^<>\\\n]*(?:\\.[^<>\\\n]*)*)>/y

function addressAt(source: string, at: number): Found | undefined {
  if (source[at] !== '<') return bareAddressAt(source, at)
  IN_ANGLES.lastIndex = at
  const text = IN_ANGLES.exec(source)?.[1]
  return text === undefined ? undefined : { text, end: IN_ANGLES.lastIndex }
}

function bareAddressAt(source: string, from: number): Found | undefined {
  let open = 0
  let at = from
  for (; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (character <= ' ') break
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) at += 1
    else if (character === '(' && ++open > MAX_BRACKETS) return undefined
    else if (character === ')' && --open < 0) break
  }
  return open > 0 ? undefined : { text: source.slice(from, at), end: at }
}

const TITLES: Readonly<Record<string, RegExp>> = {
  '"': /"([^"\\]*(?:\\[^][^"\\]*)*)"/y,
  "'": /'([^'\\]*(?:\\[^][^'\\]*)*)'/y,
  '(': /\(([^()\\]*(?:\\[^][^()\\]*)*)\)/y,
}

function titleAt(source: string, at: number): Found | undefined {
  const pattern = TITLES[source.charAt(at)]
  if (pattern === undefined) return undefined
  pattern.lastIndex = at
  const text = pattern.exec(source)?.[1]
  return text === undefined ? undefined : { text, end: pattern.lastIndex }
}
