// A note for the benches, as long as asked.
import { randomUUID } from 'node:crypto'
import { parseNoteDocument, type NoteDocument } from '../../src/domain/note-document'
import type { Writer } from './words'

/** As people write: a heading now and then, a list, a passage that may be shared. */
export function noteOf(write: Writer, words: number): NoteDocument {
  const content: object[] = []
  for (let left = words; left > 0; left -= 80) {
    const text = write.paragraph(Math.min(80, left))
    const kind = write.below(12)
    if (kind === 0)
      content.push({ type: 'heading', attrs: { level: 2 }, content: [plain(write.paragraph(4))] })
    if (kind === 1) content.push({ type: 'bulletList', content: [item(text)] })
    else if (kind === 2) content.push(paragraph([passage(text.slice(0, 90)), plain(text.slice(90) || ' ')]))
    else content.push(paragraph([plain(text)]))
  }
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(`the bench's note does not parse: ${parsed.error.code}`)
  return parsed.value
}

const plain = (text: string) => ({ type: 'text', text })
const passage = (text: string) => ({
  ...plain(text),
  marks: [{ type: 'mayBeShared', attrs: { passageId: randomUUID() } }],
})
const paragraph = (content: object[]) => ({ type: 'paragraph', content })
const item = (text: string) => ({ type: 'listItem', content: [paragraph([plain(text)])] })
