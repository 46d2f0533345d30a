// A calendar file (RFC 5545) as lines: unfolded, taken apart into name, parameters and value. A broken line is counted,
// never a reason to stop.

export interface ContentLine {
  /** Upper case. */
  readonly name: string
  readonly params: ReadonlyMap<string, string>
  readonly value: string
}

const NAME = /^[A-Za-z0-9-]+/u
const PARAM = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/uy
/** Far more than a line of a calendar needs, apart from attachments, which nobody reads here. */
const MAX_LINE = 20_000

/** Lines that begin with a blank belong to the one before. Empty lines do not count. */
export function* unfolded(text: string): Generator<string> {
  let line = ''
  let from = 0
  while (from < text.length) {
    const found = text.indexOf('\n', from)
    const end = found === -1 ? text.length : found
    const raw = text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end)
    from = end + 1
    const isGoingOn = raw.startsWith(' ') || raw.startsWith('\t')
    if (isGoingOn) {
      if (line.length < MAX_LINE) line += raw.slice(1)
      continue
    }
    if (line !== '') yield line
    line = raw
  }
  if (line !== '') yield line
}

/** Undefined: it is not a line of a calendar. */
export function contentLineOf(line: string): ContentLine | undefined {
  const name = NAME.exec(line)?.[0]
  if (name === undefined) return undefined
  const params = new Map<string, string>()
  let at = name.length
  while (line[at] === ';') {
    PARAM.lastIndex = at
    const found = PARAM.exec(line)
    if (found === null) return undefined
    const [whole, key = '', value = ''] = found
    params.set(key.toUpperCase(), value.replaceAll('"', ''))
    at += whole.length
  }
  if (line[at] !== ':') return undefined
  return { name: name.toUpperCase(), params, value: line.slice(at + 1) }
}

/** `\n`, `\,`, `\;` and `\\` as the characters they stand for. */
export const plainText = (value: string): string =>
  value.replace(/\\([nN,;\\])/gu, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))

/** The other way round. */
export const escapedText = (text: string): string =>
  text.replace(/[\\,;]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n')
