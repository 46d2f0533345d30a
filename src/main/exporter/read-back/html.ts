// A web page read back: its words, and what stands in it without being drawn: title, attributes, comments, the record.
import { textOfHtml } from '../../../domain/finished-text'
import { recordIn } from '../../../signed/embedded-record'
import { decodeText, wordsOfJson, type ReadFile } from './streams'

export function readHtml(bytes: Uint8Array): ReadFile {
  const html = decodeText(bytes)
  // Fonts are in the style: megabytes without a word.
  const markup = html.replace(/<style>[\s\S]*?<\/style>/, '')
  const record = recordIn(markup, decodeText)
  const shown = markup.replace(/<template\b[\s\S]*?<\/template>/g, '')
  const words = textOfHtml(shown)
  return {
    words,
    pageCount: null,
    streams: [
      { stream: 'words', text: words },
      {
        stream: 'metadata',
        text: textOfHtml(`<body>${/<title>([\s\S]*?)<\/title>/.exec(markup)?.[1] ?? ''}`),
      },
      { stream: 'source', text: hiddenIn(shown) },
      ...(record === null ? [] : [{ stream: 'attachment' as const, text: wordsOfJson(record) }]),
    ],
  }
}

/** Attributes and comments. */
function hiddenIn(markup: string): string {
  const comments = [...markup.matchAll(/<!--([\s\S]*?)-->/g)].map(([, words]) => words ?? '')
  const values = [...markup.matchAll(/\s[\w-]+="([^"]*)"/g)].map(([, value]) => value ?? '')
  return [...comments, ...values].join('\n')
}
