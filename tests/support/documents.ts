// Notes for tests, in a line of text each.
import { randomUUID } from 'node:crypto'
import { parseNoteDocument, type NoteDocument } from '../../src/domain/note-document'

/** `a ==marked== b` becomes a paragraph in which "marked" may be shared; every line is a paragraph of its own. */
export function note(...lines: string[]): NoteDocument {
  const content = lines.map((line) => ({ type: 'paragraph', content: line === '' ? [] : inline(line) }))
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(`the test's note does not parse: ${parsed.error.code}`)
  return parsed.value
}

function inline(line: string) {
  return line.split('==').flatMap((text, at) => {
    if (text === '') return []
    const marks = at % 2 === 1 ? [{ type: 'mayBeShared', attrs: { passageId: randomUUID() } }] : []
    return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
  })
}
