import { Schema, type Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepPassageIdsUnique } from './passage-ids'
import { toggleMayBeShared } from './passage-marks'
import { passageRuns } from './passages'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    text: { group: 'inline' },
  },
  marks: { mayBeShared: { attrs: { passageId: { default: null } }, inclusive: false }, bold: {} },
})

const marked = (words: string, passageId: string) =>
  schema.text(words, [schema.mark('mayBeShared', { passageId })])
const paragraph = (...content: Node[]) => schema.node('paragraph', null, content)

function stateOf(...blocks: Node[]): EditorState {
  let count = 0
  const newId = () => `new-${(count += 1)}`
  return EditorState.create({ doc: schema.node('doc', null, blocks), plugins: [keepPassageIdsUnique(newId)] })
}

const runsOf = (state: EditorState) => passageRuns(state.doc).map((run) => [run.passageId, run.words])

function toggled(state: EditorState, from: number, to: number): EditorState {
  let count = 0
  const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  const { tr } = chosen
  toggleMayBeShared(chosen, tr, () => `made-${(count += 1)}`)
  return chosen.apply(tr)
}

describe('passage ids', () => {
  test('splitting a marked block gives the second half an id of its own', () => {
    const state = stateOf(paragraph(marked('one two', 'a')))
    expect(runsOf(state.apply(state.tr.split(5)))).toEqual([
      ['a', 'one '],
      ['new-1', 'two'],
    ])
  })

  test('a copy gets an id of its own', () => {
    const state = stateOf(paragraph(marked('one', 'a')), paragraph(schema.text('x')))
    expect(runsOf(state.apply(state.tr.insert(6, marked('one', 'a'))))).toEqual([
      ['a', 'one'],
      ['new-1', 'one'],
    ])
  })

  test('plain words typed inside leave two passages', () => {
    const state = stateOf(paragraph(marked('onetwo', 'a')))
    expect(runsOf(state.apply(state.tr.insert(4, schema.text(' and '))))).toEqual([
      ['a', 'one'],
      ['new-1', 'two'],
    ])
  })

  test('other marks inside do not break a passage', () => {
    const state = stateOf(paragraph(marked('one two', 'a')))
    expect(runsOf(state.apply(state.tr.addMark(1, 4, schema.mark('bold'))))).toEqual([['a', 'one two']])
  })

  test('joined blocks keep both passages', () => {
    const state = stateOf(paragraph(marked('one', 'a')), paragraph(marked('two', 'b')))
    expect(runsOf(state.apply(state.tr.join(5)))).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ])
  })

  test('a mark without an id gets one', () => {
    const state = stateOf(paragraph(schema.text('one')))
    const type = schema.marks['mayBeShared']
    expect(runsOf(state.apply(state.tr.addMark(1, 4, type.create())))).toEqual([['new-1', 'one']])
  })

  test('whatever is moved, copied, split and joined, no id ever stands twice', () => {
    const edit = fc.tuple(
      fc.constantFrom('copy', 'split', 'join', 'delete', 'mark', 'type'),
      fc.nat(60),
      fc.nat(60),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let state = stateOf(
          paragraph(marked('one two', 'a'), schema.text(' and '), marked('three', 'b')),
          paragraph(schema.text('plain')),
          paragraph(marked('four', 'c')),
        )
        for (const [what, one, other] of edits) {
          const size = state.doc.content.size
          const [from, to] = [one % size, other % size].toSorted((a, b) => a - b)
          const { tr } = state
          try {
            if (what === 'copy') tr.replace(from ?? 0, from ?? 0, state.doc.slice(from ?? 0, to))
            if (what === 'split') tr.split(to ?? 0)
            if (what === 'join') tr.join(to ?? 0)
            if (what === 'delete') tr.delete(from ?? 0, to ?? 0)
            if (what === 'mark')
              tr.addMark(from ?? 0, to ?? 0, schema.mark('mayBeShared', { passageId: 'a' }))
            if (what === 'type') tr.insertText('x', to)
          } catch {
            continue
          }
          state = state.apply(tr)
          const ids = passageRuns(state.doc).map((run) => run.passageId)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
    )
  })

  test('an unchanged document is left alone', () => {
    const state = stateOf(paragraph(marked('one', 'a')))
    expect(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2))).doc).toBe(state.doc)
  })
})

describe('marking a selection', () => {
  test('over several blocks: every block has its own passage', () => {
    const state = stateOf(paragraph(schema.text('one')), paragraph(), paragraph(schema.text('two')))
    expect(runsOf(toggled(state, 2, 10))).toEqual([
      ['made-1', 'ne'],
      ['made-2', 'tw'],
    ])
  })

  test('leaves out blanks at the edges', () => {
    const state = stateOf(paragraph(schema.text('one two three')))
    expect(runsOf(toggled(state, 4, 9))).toEqual([['made-1', 'two']])
  })

  test('blanks alone cannot be marked', () => {
    const state = stateOf(paragraph(schema.text('one   two')))
    expect(runsOf(toggled(state, 4, 7))).toEqual([])
  })

  test('reaching over the edge of a passage makes it longer', () => {
    const state = stateOf(paragraph(marked('one', 'a'), schema.text(' two')))
    expect(runsOf(toggled(state, 3, 8))).toEqual([['a', 'one two']])
  })

  test('again takes the mark away', () => {
    const state = stateOf(paragraph(marked('one', 'a')), paragraph(marked('two', 'b')))
    expect(runsOf(toggled(state, 1, 9))).toEqual([])
  })

  test('with the cursor in a passage takes that passage away', () => {
    const state = stateOf(paragraph(marked('one', 'a'), schema.text(' '), marked('two', 'b')))
    expect(runsOf(toggled(state, 2, 2))).toEqual([['b', 'two']])
  })
})
