// Which words are marked and which stretches are still unread, as a note is edited.
import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StarterKit } from '@tiptap/starter-kit'
import { nextStretch } from './next-stretch'
import type { SpellingDesk } from './spelling-desk'
import { nextSpelling, NOTHING_CHECKED, spelling, type SpellingNews } from './spelling-state'
import { verdicts } from './verdicts'

const schema = getSchema([StarterKit])
const plugin = new Plugin({ key: spelling, state: { init: () => NOTHING_CHECKED, apply: nextSpelling } })
const desk: SpellingDesk = {
  checker: { check: () => Promise.resolve([]), suggest: () => Promise.resolve([]) },
  language: 'en-GB',
  verdicts: verdicts(),
  privateWords: new Set(),
  addPrivateWord: () => Promise.resolve(),
}

const noteOf = (...paragraphs: string[]) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  })),
})

function started(...paragraphs: string[]): EditorState {
  const doc = Node.fromJSON(schema, noteOf(...paragraphs))
  return told(EditorState.create({ doc, plugins: [plugin] }), { is: 'desk', desk })
}

const told = (state: EditorState, news: SpellingNews) => state.apply(state.tr.setMeta(spelling, news))
const stateOf = (state: EditorState) => {
  const held = spelling.getState(state)
  if (held === undefined) throw new Error('no spelling')
  return held
}
const markedWords = (state: EditorState) =>
  stateOf(state)
    .marked.find()
    .map(({ from, to }) => state.doc.textBetween(from, to))
    .sort()

/** Reads everything as the proofreader does; a word with an x in it is wrong. */
function readAll(state: EditorState, options: { blocksAtOnce?: number; visibleFrom?: number } = {}) {
  const seen: string[][] = []
  for (let round = 0; round < 1_000; round += 1) {
    const { unread, isTyping } = stateOf(state)
    let blocks = 0
    const stretch = nextStretch(state.doc, unread, {
      locale: 'en-GB',
      visibleFrom: options.visibleFrom ?? 0,
      isTimeUp: () => (blocks += 1) >= (options.blocksAtOnce ?? 1),
    })
    if (stretch === null) return { state, seen }
    seen.push(stretch.words.map(({ word }) => word))
    const caret = state.selection.head
    const wrong = stretch.words.filter(
      ({ word, from, to }) => word.includes('x') && !(isTyping && from <= caret && caret <= to),
    )
    state = told(state, { is: 'read', stretches: [stretch], wrong })
  }
  throw new Error('it never ends')
}

const edit = (state: EditorState, act: (tr: Transaction) => Transaction) => state.apply(act(state.tr))
const type = (state: EditorState, at: number, text: string) =>
  [...text].reduce((now, letter, index) => {
    const position = at + index
    return edit(now, (tr) => {
      tr.insertText(letter, position)
      return tr.setSelection(TextSelection.create(tr.doc, position + 1))
    })
  }, state)

describe('reading', () => {
  test('marks what is wrong, block by block, and then rests', () => {
    const { state, seen } = readAll(started('good wxrd', '', 'anxther good'))
    expect(markedWords(state)).toEqual(['anxther', 'wxrd'])
    expect(seen).toHaveLength(3)
    expect(readAll(state).seen).toEqual([])
  })

  test('begins with what can be seen', () => {
    const { seen } = readAll(started('aa', 'bb', 'cc', 'dd'), { visibleFrom: 9 })
    expect(seen.flat()).toEqual(['cc', 'dd', 'aa', 'bb'])
  })

  test('after an edit only the changed block is read again', () => {
    const before = readAll(started('good wxrd', 'middle', 'anxther good')).state
    const { state, seen } = readAll(type(before, 18, ' x'))
    expect(seen).toEqual([['middle']])
    expect(markedWords(state)).toEqual(['anxther', 'wxrd'])
  })
})

describe('the word being typed', () => {
  test('is not judged before the caret has left it', () => {
    let state = readAll(type(started('so '), 4, 'wxrd')).state
    expect(markedWords(state)).toEqual([])
    state = edit(state, (tr) => tr.setSelection(TextSelection.create(tr.doc, 1)))
    expect(markedWords(readAll(state).state)).toEqual(['wxrd'])
  })

  test('is judged when a blank follows', () => {
    expect(markedWords(readAll(type(started('so '), 4, 'wxrd ')).state)).toEqual(['wxrd'])
  })

  test('is judged when the editor is left', () => {
    const typed = readAll(type(started('so '), 4, 'wxrd')).state
    expect(markedWords(readAll(told(typed, { is: 'left' })).state)).toEqual(['wxrd'])
  })

  test('loses its mark as soon as it is changed', () => {
    const marked = readAll(started('so wxrd is')).state
    expect(markedWords(type(marked, 6, 'i'))).toEqual([])
  })

  test('a caret set into a marked word leaves the mark', () => {
    const marked = readAll(started('so wxrd is')).state
    const state = edit(marked, (tr) => tr.setSelection(TextSelection.create(tr.doc, 6)))
    expect(markedWords(readAll(state).state)).toEqual(['wxrd'])
  })

  test('what is pasted is judged at once', () => {
    const pasted = edit(started('so '), (tr) => {
      tr.insertText('wxrd', 4)
      return tr.setSelection(TextSelection.create(tr.doc, 8))
    })
    expect(markedWords(readAll(pasted).state)).toEqual(['wxrd'])
  })
})

test('nothing is checked without a desk, and a new one starts anew', () => {
  const state = readAll(started('wxrd')).state
  const off = told(state, { is: 'desk', desk: null })
  expect(markedWords(readAll(type(off, 5, ' x')).state)).toEqual([])
  expect(markedWords(readAll(told(off, { is: 'desk', desk })).state)).toEqual(['wxrd'])
})

test('whatever is edited, at the end exactly the wrong words are marked', () => {
  const step = fc.record({
    from: fc.nat(60),
    length: fc.nat(12),
    text: fc.constantFrom('', ' ', 'x', 'wxrd ', 'good', ' bxd words here '),
    isRead: fc.boolean(),
    split: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', 'good wxrd', 'xx and yy xx')),
      fc.array(step),
      (texts, steps) => {
        let state = started(...(texts.length > 0 ? texts : ['']))
        for (const { from, length, text, isRead, split } of steps) {
          const inside = (position: number) =>
            TextSelection.near(state.doc.resolve(Math.min(position, state.doc.content.size))).head
          const [start, end] = [inside(from), inside(from + length)].sort((a, b) => a - b) as [number, number]
          state = edit(state, (tr) => {
            tr.delete(start, end)
            return split
              ? tr.split(tr.mapping.map(start))
              : text === ''
                ? tr
                : tr.insertText(text, tr.mapping.map(start))
          })
          if (isRead) state = readAll(state, { blocksAtOnce: 2, visibleFrom: from }).state
        }
        state = readAll(told(state, { is: 'left' })).state
        const wrong = readAll(told(state, { is: 'desk', desk })).state
        expect(markedWords(state)).toEqual(markedWords(wrong))
      },
    ),
  )
})
