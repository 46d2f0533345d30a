// Reads a finished file the way a stranger could: every stream of it that holds words. Needs no key and sees no room.
// Invariant: what it does not know how to read is an error, never "nothing there".
import type { ExportFormat } from '../../../contract/shell'
import { readHtml } from './html'
import { readMarkdown } from './markdown'
import { readPdf } from './pdf'
import { readWord } from './word'
import { readBundle } from './bundle'
import type { ReadFile } from './streams'

export function readBack(format: ExportFormat, bytes: Uint8Array): ReadFile | Promise<ReadFile> {
  switch (format) {
    case 'pdf':
      return readPdf(bytes)
    case 'html':
      return readHtml(bytes)
    case 'markdown':
      return readMarkdown(bytes)
    case 'docx':
      return readWord(bytes)
    case 'zip':
      return readBundle(bytes)
  }
}
