// Plain text on its way in: each line a paragraph, an empty line between two of them none. A tab-separated or
// Markdown-looking text stays what it is: text. Signs that turn the reading direction around are taken out.
import { Fragment, Slice, type ResolvedPos, type Schema } from '@tiptap/pm/model'
import { withoutBidiControls } from './bidi-controls'
import { storableText } from '../../../domain/visible-text'

export function plainPasted(text: string, $context: ResolvedPos, isPlain: boolean, schema: Schema): Slice {
  const clean = storableText(withoutBidiControls(text.replace(/\r\n?/gu, '\n')))
  const marks = isPlain ? $context.marks() : []
  const lines = clean.split(/\n+/u)
  const blocks = lines.map((line) =>
    schema.node('paragraph', null, line === '' ? [] : [schema.text(line, marks)]),
  )
  return new Slice(Fragment.from(blocks), 1, 1)
}
