// Lines that begin, end or underline a block by themselves, however far they stand in: a note has no indented code.
import { withoutBlanksAround } from './blanks'

export type BlockStart =
  | { readonly is: 'heading'; readonly level: number; readonly source: string }
  | { readonly is: 'rule' }
  | { readonly is: 'fence'; readonly fence: string; readonly indent: number }

/** A heading, a rule or a fence; undefined: the line is words, or begins a list or a quote. */
export function startOf(line: string): BlockStart | undefined {
  return headingOf(line) ?? (isRule(line) ? { is: 'rule' } : fenceOf(line))
}

function headingOf(line: string): BlockStart | undefined {
  const found = /^ *(#{1,6})(?=[ \t]|$)([^]*)$/.exec(line)
  if (found === null) return undefined
  const [, signs = '', rest = ''] = found
  const words = withoutBlanksAround(rest).replace(/(?:^|[ \t])#+$/, '')
  return { is: 'heading', level: signs.length, source: withoutBlanksAround(words) }
}

export const isRule = (line: string): boolean =>
  /^ *(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)

function fenceOf(line: string): BlockStart | undefined {
  const [, indent = '', fence, info = ''] = /^( *)(`{3,}|~{3,})([^]*)$/.exec(line) ?? []
  if (fence === undefined || (fence.startsWith('`') && info.includes('`'))) return undefined
  return { is: 'fence', fence, indent: indent.length }
}

export function closesFence(line: string, fence: string): boolean {
  const closing = withoutBlanksAround(line)
  return closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length)
}

/** The level of the heading that a line under words makes of them. */
export function underlineOf(line: string): 1 | 2 | undefined {
  const sign = /^ *(?:(=+)|-+)[ \t]*$/.exec(line)
  if (sign === null) return undefined
  return sign[1] === undefined ? 2 : 1
}
