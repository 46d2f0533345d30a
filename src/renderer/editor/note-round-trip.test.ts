// Every document the vault lets in can be shown, and comes back from the editor as it was.
import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIRECTIONS, parseNoteDocument, TASK_OWNERS } from '../../domain/note-document'
import { noteExtensions } from './note-extensions'
import { areSameWords } from './words'

const schema = getSchema(noteExtensions)
const uuid = fc.uuid({ version: 4 })
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const mark = (type: string, attrs?: fc.Arbitrary<object>) =>
  attrs === undefined ? fc.constant({ type }) : attrs.map((given) => ({ type, attrs: given }))

const marks = fc
  .tuple(
    some(mark('direction', fc.record({ way: fc.constantFrom(...DIRECTIONS) }))),
    fc
      .uniqueArray(uuid, { maxLength: 2 })
      .map((ids) => ids.map((goalId) => ({ type: 'goal', attrs: { goalId } }))),
    fc
      .uniqueArray(uuid, { maxLength: 2 })
      .map((ids) => ids.map((personId) => ({ type: 'person', attrs: { personId } }))),
    fc
      .uniqueArray(uuid, { maxLength: 2 })
      .map((ids) => ids.map((tagId) => ({ type: 'tag', attrs: { tagId } }))),
    some(mark('mayBeShared', fc.record({ passageId: uuid }))),
    some(mark('link', fc.constant({ href: 'https://example.org/x' }))),
    some(mark('bold')),
    some(mark('italic')),
    some(mark('strike')),
  )
  .map((found) => found.flat().filter((one) => one !== undefined))
const inline = fc.oneof(
  fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1, maxLength: 8 }), marks }),
  fc.record({ type: fc.constant('hardBreak'), marks }),
)
const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(inline, { maxLength: 4 }) })
const cells = (type: string, count: number) =>
  fc.array(
    paragraph.map((one) => ({ type, content: [one] })),
    { minLength: count, maxLength: count },
  )
const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc
    .tuple(cells('tableHeader', columns), fc.array(cells('tableCell', columns), { maxLength: 2 }))
    .map(([head, rows]) => ({
      type: 'table',
      content: [head, ...rows].map((content) => ({ type: 'tableRow', content })),
    })),
)
const { block } = fc.letrec((tie) => {
  const item = fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })).map((parts) => parts.flat())
  const items = <Item>(one: fc.Arbitrary<Item>) => fc.array(one, { minLength: 1, maxLength: 3 })
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      paragraph,
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.constantFrom(1, 2, 3) }),
        content: fc.array(inline, { maxLength: 3 }),
      }),
      fc.constant({ type: 'horizontalRule' }),
      table,
      fc.record({
        type: fc.constant('image'),
        attrs: fc.record({ attachmentId: uuid, alt: fc.constantFrom('An image', null) }),
      }),
      fc.record({
        type: fc.constant('file'),
        attrs: fc.record({ attachmentId: uuid, name: fc.constantFrom('a.pdf', null) }),
      }),
      fc.record({ type: fc.constant('blockquote'), content: items(tie('block')) }),
      fc.record({
        type: fc.constant('bulletList'),
        content: items(item.map((content) => ({ type: 'listItem', content }))),
      }),
      fc.record({
        type: fc.constant('orderedList'),
        attrs: fc.record({ start: fc.integer({ min: 1, max: 9 }) }),
        content: items(item.map((content) => ({ type: 'listItem', content }))),
      }),
      fc.record({
        type: fc.constant('taskList'),
        content: items(
          fc.record({
            type: fc.constant('taskItem'),
            attrs: fc.record({
              checked: fc.boolean(),
              owner: fc.constantFrom(...TASK_OWNERS, null),
              dueOn: fc.constantFrom('2026-12-10', null),
            }),
            content: item,
          }),
        ),
      }),
    ),
  }
})
const documents = fc.record({
  type: fc.constant('doc'),
  content: fc.array(block, { minLength: 1, maxLength: 5 }),
})

test('a note comes back from the editor as the vault has it', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const saved = parseNoteDocument(document)
      if (!saved.ok) throw new Error(`${saved.error.code} ${saved.error.path}`)
      const node = schema.nodeFromJSON(saved.value)
      node.check()
      const again = parseNoteDocument(node.toJSON())
      expect(again).toEqual(saved)
      const words = (given: object) => ({ title: '', document: { ...given } })
      expect(areSameWords(words(node.toJSON()), words(saved.value))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('marks stand in the order of the vault, whatever order they were given in', () => {
  const names = Object.keys(schema.marks)
  expect(names).toEqual([
    'direction',
    'goal',
    'person',
    'tag',
    'mayBeShared',
    'link',
    'bold',
    'italic',
    'strike',
  ])
})
