// Names of files that leave. Invariant: a default name says nothing but a day, and every name is safe on every system.
import { utf8SizeBytes } from './utf8'

export interface CalendarDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const MAX_LENGTH = 120
/** File systems allow 255 bytes; what is left is for the temporary ending while the file is written. */
const MAX_BYTES = 240
/** learn.microsoft.com/windows/win32/fileio/naming-a-file */
const FORBIDDEN = /[<>:"/\\|?*]/g
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const FALLBACK = 'Summary'

/** `Summary 2026-11-19.pdf`: neither a name nor a title. */
export function defaultExportName(on: CalendarDay, extension: 'pdf' | 'md'): string {
  const day = [digits(on.year, 4), digits(on.month, 2), digits(on.day, 2)].join('-')
  return `${FALLBACK} ${day}.${extension}`
}

/**
 * A name any system takes: no separators, control or direction characters, reserved names, leading dots,
 * trailing dots or spaces; at most 120 UTF-16 units and 240 UTF-8 bytes, the ending kept. Never empty.
 */
export function sanitiseFileName(name: string): string {
  const visible = name
    .slice(0, 4 * MAX_LENGTH)
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '-')
    .normalize('NFC')
  const trimmed = trimEnds(visible)
  const safe = RESERVED.test(trimmed) ? `_${trimmed}` : trimmed
  return safe === '' ? FALLBACK : fitted(safe)
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0')

function trimEnds(name: string): string {
  const isEdge = (character: string | undefined): boolean => character === '.' || character?.trim() === ''
  let start = 0
  let end = name.length
  while (start < end && isEdge(name[start])) start += 1
  while (end > start && isEdge(name[end - 1])) end -= 1
  return name.slice(start, end)
}

function fitted(name: string): string {
  if (isShort(name)) return name
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  const characters = Array.from(name.slice(0, name.length - ending.length))
  while (!isShort(characters.join('') + ending)) characters.pop()
  return trimEnds(characters.join('')) + ending
}

const isShort = (name: string): boolean => name.length <= MAX_LENGTH && utf8SizeBytes(name) <= MAX_BYTES
