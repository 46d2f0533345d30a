// A Markdown file read back: its words, its source as it stands, its comments, the record.
import { textOfMarkdown } from '../../../domain/finished-text'
import { recordIn } from '../../../signed/embedded-record'
import { decodeText, wordsOfJson, type ReadFile } from './streams'

export function readMarkdown(bytes: Uint8Array): ReadFile {
  const markdown = decodeText(bytes)
  const record = recordIn(markdown, decodeText)
  const shown = markdown.replace(/<!-- duologue-record[\s\S]*?-->/g, '')
  const words = textOfMarkdown(shown)
  return {
    words,
    pageCount: null,
    streams: [
      { stream: 'words', text: words },
      { stream: 'source', text: shown },
      ...(record === null ? [] : [{ stream: 'attachment' as const, text: wordsOfJson(record) }]),
    ],
  }
}
