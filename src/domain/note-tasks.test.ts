// The tasks of a note, and ticking one of them.
import { expect, test } from 'vitest'
import { parseNoteDocument, type NoteDocument } from './note-document'
import { tasksOf, withTaskDone } from './note-tasks'

const paragraph = (words: string) => ({
  type: 'paragraph',
  content: words === '' ? [] : [{ type: 'text', text: words }],
})
const task = (words: string, attrs: object, ...nested: object[]) => ({
  type: 'taskItem',
  attrs: { checked: false, ...attrs },
  content: [paragraph(words), ...nested],
})
const list = (...content: object[]) => ({ type: 'taskList', content })

function note(...content: object[]): NoteDocument {
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(`${parsed.error.code} ${parsed.error.path}`)
  return parsed.value
}

const document = note(
  list(
    task('Send the  template', { owner: 'me', dueOn: '2026-12-10', checked: true }),
    task(
      'Ask the interns',
      { owner: 'partner' },
      list(task('two of them', { owner: 'nobody', dueOn: 'soon' })),
    ),
  ),
  { type: 'blockquote', content: [list(task('', {}))] },
)

test('tasks come in reading order, a nested one for itself, and what is not an owner or a day is left out', () => {
  expect(tasksOf(document)).toEqual([
    { text: 'Send the template', owner: 'me', dueOn: '2026-12-10', isDone: true },
    { text: 'Ask the interns', owner: 'partner', dueOn: null, isDone: false },
    { text: 'two of them', owner: null, dueOn: null, isDone: false },
    { text: '', owner: null, dueOn: null, isDone: false },
  ])
})

test('ticking changes this one task and nothing else', () => {
  for (const [at, before] of tasksOf(document).entries()) {
    const ticked = withTaskDone(document, at, !before.isDone)
    if (ticked === undefined) throw new Error('the task is there')
    expect(tasksOf(ticked)).toEqual(
      tasksOf(document).map((one, index) => (index === at ? { ...one, isDone: !one.isDone } : one)),
    )
    expect(withTaskDone(ticked, at, before.isDone)).toEqual(document)
  }
  expect(withTaskDone(document, 4, true)).toBeUndefined()
  expect(withTaskDone(document, -1, true)).toBeUndefined()
})
