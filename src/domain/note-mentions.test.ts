// What a note points to, and turning one label into another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkToSession } from './link'
import { parseNoteDocument, plainTextOf, type NoteDocument } from './note-document'
import { mentionsOf, withLabelReplaced, wordsBesideText } from './note-mentions'

const id = (last: number) => `0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a${String(last).padStart(2, '0')}`
const tag = (tagId: string) => ({ type: 'tag', attrs: { tagId } })
const person = (personId: string) => ({ type: 'person', attrs: { personId } })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })

function note(...content: object[]): NoteDocument {
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(`${parsed.error.code} ${parsed.error.path}`)
  return parsed.value
}

test('tags, people, goals, sessions and attachments are found once each, in reading order', () => {
  const document = note(
    { type: 'paragraph', content: [text('a', person(id(1)), tag(id(2))), text('b', tag(id(2)), tag(id(3)))] },
    { type: 'paragraph', content: [text('c', link(linkToSession(id(4)))), text('d', link('https://a.b'))] },
    { type: 'image', attrs: { attachmentId: id(5), alt: 'The whiteboard' } },
    { type: 'paragraph', content: [text('e', { type: 'goal', attrs: { goalId: id(6) } })] },
  )
  expect(mentionsOf(document)).toEqual([
    { kind: 'person', targetId: id(1) },
    { kind: 'tag', targetId: id(2) },
    { kind: 'tag', targetId: id(3) },
    { kind: 'session', targetId: id(4) },
    { kind: 'attachment', targetId: id(5) },
    { kind: 'goal', targetId: id(6) },
  ])
})

test('captions, file names and outside addresses are words, too', () => {
  const document = note(
    { type: 'image', attrs: { attachmentId: id(5), alt: 'The whiteboard in Lyon' } },
    { type: 'file', attrs: { attachmentId: id(6), name: 'Restructuring.xlsx' } },
    { type: 'paragraph', content: [text('c', link(linkToSession(id(4)))), text('d', link('https://a.b/c'))] },
  )
  expect(wordsBesideText(document)).toEqual(['The whiteboard in Lyon', 'Restructuring.xlsx', 'https://a.b/c'])
})

test('a link leads to a plain address or into the vault, and nowhere else', () => {
  for (const href of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'duologue:session/x',
    '',
  ])
    expect(
      parseNoteDocument({ type: 'doc', content: [{ type: 'paragraph', content: [text('a', link(href))] }] })
        .ok,
    ).toBe(false)
})

const marked = fc.array(
  fc.record({
    words: fc.string({ minLength: 1 }).map((words) => `x${words}`),
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
    kind: fc.constantFrom(tag, person),
  }),
  { minLength: 1 },
)

test('after a label became another, every note that bore it bears the other one, and no word has changed', () => {
  fc.assert(
    fc.property(marked, (parts) => {
      const document = note({
        type: 'paragraph',
        content: parts.map(({ words, ids, kind }) => text(words, ...ids.map((one) => kind(id(one))))),
      })
      const merged = withLabelReplaced(document, 'tag', { from: id(1), into: id(2) })
      const before = mentionsOf(document)
      const after = mentionsOf(merged)
      const isTag = (last: number) => (one: { kind: string; targetId: string }) =>
        one.kind === 'tag' && one.targetId === id(last)
      expect(after.some(isTag(1))).toBe(false)
      expect(after.some(isTag(2))).toBe(before.some(isTag(1)) || before.some(isTag(2)))
      expect(after.filter((one) => one.kind === 'person')).toEqual(
        before.filter((one) => one.kind === 'person'),
      )
      expect(plainTextOf(merged)).toBe(plainTextOf(document))
      expect(parseNoteDocument(merged).ok).toBe(true)
      if (!before.some(isTag(1))) expect(merged).toBe(document)
    }),
  )
})
