// A Word document read back: every part of it, by a reader that knows XML and nothing of how the document was written.
import { unzipSync } from 'fflate'
import { decodeText, type ReadFile } from './streams'

const DOCUMENT = 'word/document.xml'

export function readWord(bytes: Uint8Array): ReadFile {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, xml: decodeText(part) }))
  const words = textOfXml(parts.find(({ name }) => name === DOCUMENT)?.xml ?? '').trim()
  const rest = parts.filter(({ name }) => name !== DOCUMENT)
  const properties = rest.filter(({ name }) => name.startsWith('docProps/'))
  return {
    words,
    pageCount: null,
    streams: [
      { stream: 'words', text: words },
      { stream: 'metadata', text: properties.map(({ xml }) => textOfXml(xml)).join('\n') },
      {
        stream: 'part',
        text: parts.map(({ name, xml }) => [name, textOfXml(xml), attributesOf(xml)].join('\n')).join('\n'),
      },
    ],
  }
}

/** A paragraph or a break starts a line; runs of one paragraph join as they stand. */
const textOfXml = (xml: string): string =>
  xml
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(/<!--([\s\S]*?)-->/g, '\n$1\n')
    .replace(/>\s+</g, '><')
    .replace(
      /<(?:w:br|w:tab)\b[^>]*>|<\/(?:w:p|dc:[a-z]+|cp:[a-zA-Z]+|dcterms:[a-z]+|[A-Z][A-Za-z]+)>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity)

const attributesOf = (xml: string): string =>
  [...xml.matchAll(/\s[\w:]+="([^"]*)"/g)]
    .map(([, value]) =>
      (value ?? '').replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity),
    )
    .join('\n')

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}
