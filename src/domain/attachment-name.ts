// What an attachment is called once it is a file outside the vault.
// Invariant: the name stays inside its folder on every system, and what it ends in is what a person sees.
import { utf8SizeBytes } from './utf8'
import { visibleText } from './visible-text'

const MAX_LENGTH = 120
/** Linux allows 255 bytes; a temporary name beside it needs some. */
const MAX_BYTES = 200
const FALLBACK = 'Attachment'
/** They turn or hide letters: with one of them `invoiceexe.pdf` is read where `invoicefdp.exe` stands. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const FORBIDDEN = /[/\\:*?"<>|\n\t]/g
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)\s*(\.|$)/i
const ENDING = /\.[^.\s]{1,16}$/

/**
 * Kinds of file that a program shows and none runs. A list of what is let through: the endings that start
 * something are endless and differ by system. A web page or an SVG runs scripts, so it is not here.
 */
const SHOWN_NOT_RUN = new Set(
  [
    'pdf txt md csv tsv rtf log doc docx xls xlsx ppt pptx odt ods odp pages numbers key epub',
    'png jpg jpeg jpe gif webp avif bmp tif tiff heic heif',
    'mp3 m4a aac wav flac ogg oga opus mp4 m4v mov webm mkv avi mpg mpeg',
  ].flatMap((line) => line.split(' ')),
)

/** A name no system takes for a path, a device or a hidden file: at most 120 characters, its ending kept. */
export function safeFileName(name: string): string {
  const plain = trimmed(visibleText(name).replace(INVISIBLE, '').replace(FORBIDDEN, '-'))
  const named = WINDOWS_DEVICE.test(plain) ? `_${plain}` : plain
  const short = shortened(named)
  return short === '' ? FALLBACK : short
}

/** True if its ending stands for something to look at, so that opening it does not start it. */
export function isSafeToOpen(name: string): boolean {
  const ending = ENDING.exec(safeFileName(name))?.[0].slice(1).toLowerCase()
  return ending !== undefined && SHOWN_NOT_RUN.has(ending)
}

/** Windows drops blanks and dots at the end; one in front hides a file elsewhere. */
const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '')

function shortened(name: string): string {
  if (fits(name, '')) return name
  const ending = ENDING.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - ending.length)
  // By whole characters: half of one is none.
  const letters = Array.from(stem).slice(0, MAX_LENGTH)
  while (!fits(letters.join(''), ending)) letters.pop()
  return `${trimmed(letters.join(''))}${ending}`
}

const fits = (stem: string, ending: string): boolean =>
  stem.length + ending.length <= MAX_LENGTH && utf8SizeBytes(stem) + utf8SizeBytes(ending) <= MAX_BYTES
