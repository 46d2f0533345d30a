// The one door through which documents come in.
import { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  MAX_DEPTH,
  MAX_NODES,
  MAX_TEXT_BYTES,
  parseDocument,
  problemLine,
  textBlocksOf,
  textOf,
} from './document'
import { NOTE_SCHEMA } from './note-document'

const passageId = '3f1f8a52-6a0e-4d5c-9c39-6a1b0a4b7f11'
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const parse = (input: unknown) => parseDocument(NOTE_SCHEMA, input)
const refusal = (input: unknown) => {
  const parsed = parse(input)
  return parsed.ok ? 'accepted' : `${parsed.error.code} at ${parsed.error.path}`
}

describe('what is let in', () => {
  test('a document of every node and mark comes out equal and fresh', () => {
    const input = doc(
      { type: 'heading', attrs: { level: 3 }, content: [text('Two', { type: 'bold' })] },
      paragraph(text('words', { type: 'mayBeShared', attrs: { passageId } }), { type: 'hardBreak' }),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a'))] }] },
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph()] }] },
      {
        type: 'taskList',
        content: [{ type: 'taskItem', attrs: { checked: true }, content: [paragraph(text('b'))] }],
      },
      { type: 'blockquote', content: [paragraph(text('c', { type: 'italic' }, { type: 'strike' }))] },
      { type: 'horizontalRule' },
    )
    const parsed = parse(input)
    expect(parsed.ok && withoutEmpty(parsed.value)).toEqual(withoutEmpty(input))
    expect(parsed.ok && parsed.value).not.toBe(input)
  })

  test('nulls that TipTap writes by default are dropped, as are looks nobody understands', () => {
    const item = { type: 'listItem', content: [{ type: 'paragraph', attrs: { dir: null, textAlign: null } }] }
    for (const attrs of [
      { start: 1, type: null },
      { start: 1, type: 'square' },
      { start: 1, type: {} },
    ]) {
      const parsed = parse(doc({ type: 'orderedList', attrs, content: [item] }))
      expect(parsed.ok && parsed.value.content?.[0]?.attrs).toEqual({ start: 1 })
      expect(parsed.ok && parsed.value.content?.[0]?.content?.[0]?.content?.[0]).toEqual({
        type: 'paragraph',
      })
    }
    expect(refusal(doc({ type: 'orderedList', attrs: { start: Number.NaN }, content: [item] }))).toBe(
      'accepted',
    )
  })

  test('characters no encoding can carry are replaced, offsets stay', () => {
    const parsed = parse(doc(paragraph(text('a\0b\ud83dc😀'))))
    expect(parsed.ok && textOf(parsed.value)).toBe('a\ufffdb\ufffdc😀')
  })
})

describe('what is refused, and where', () => {
  const bold = { type: 'bold' }
  const cases: [unknown, string][] = [
    [null, 'notANode at '],
    [[], 'notANode at '],
    ['doc', 'notANode at '],
    [{}, 'unknownNode at '],
    [paragraph(), 'nodeNotAllowedHere at '],
    [{ type: 'doc' }, 'contentMissing at '],
    [{ type: 'doc', content: {} }, 'contentNotAList at '],
    [doc(paragraph(), { type: 'script' }), 'unknownNode at content.1'],
    [doc({ type: 'constructor' }), 'unknownNode at content.0'],
    [doc({ type: '__proto__' }), 'unknownNode at content.0'],
    [doc(text('bare')), 'nodeNotAllowedHere at content.0'],
    [doc(paragraph(paragraph())), 'nodeNotAllowedHere at content.0.content.0'],
    [doc({ type: 'listItem', content: [paragraph()] }), 'nodeNotAllowedHere at content.0'],
    [doc({ type: 'bulletList' }), 'contentMissing at content.0'],
    [
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'horizontalRule' }] }] }),
      'nodeNotAllowedHere at content.0.content.0.content.0',
    ],
    [doc(paragraph(text(''))), 'textMissing at content.0.content.0'],
    [doc(paragraph({ type: 'text', text: 7 })), 'textMissing at content.0.content.0'],
    [doc({ type: 'paragraph', text: 'x' }), 'textNotAllowed at content.0'],
    [doc({ type: 'paragraph', marks: [bold] }), 'markNotAllowed at content.0'],
    [doc(paragraph(text('a', bold, { type: 'underline' }))), 'unknownMark at content.0.content.0.marks.1'],
    [doc(paragraph(text('a', bold, bold))), 'markTwice at content.0.content.0.marks.1'],
    [
      doc(paragraph(text('a', { type: 'mayBeShared', attrs: { passageId: 'x' } }))),
      'badAttribute at content.0.content.0.marks.0.attrs.passageId',
    ],
    [doc({ type: 'heading', attrs: { level: 4 } }), 'badAttribute at content.0.attrs.level'],
    [doc({ type: 'heading' }), 'badAttribute at content.0.attrs.level'],
    [doc({ type: 'heading', attrs: [] }), 'badAttribute at content.0'],
    [doc({ type: 'paragraph', attrs: { onclick: 'x' } }), 'unknownAttribute at content.0'],
    [doc({ type: 'paragraph', attrs: { onclick: null } }), 'unknownAttribute at content.0'],
    [doc({ type: 'paragraph', secret: 1 }), 'unknownKey at content.0'],
    [
      JSON.parse('{"type":"doc","content":[{"type":"paragraph","__proto__":{"x":1}}]}'),
      'unknownKey at content.0',
    ],
    [
      JSON.parse('{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":null}}]}'),
      'unknownAttribute at content.0',
    ],
  ]

  test.each(cases)('%j → %s', (input, expected) => {
    expect(refusal(input)).toBe(expected)
  })

  test('a hole in a list is no node', () => {
    expect(refusal({ type: 'doc', content: Object.assign([], { 1: paragraph() }) })).toBe(
      'notANode at content.0',
    )
  })

  test('what a prototype lends does not count', () => {
    const lent = Object.create({ type: 'doc', content: [paragraph()] }) as object
    expect(refusal(lent)).toBe('unknownNode at ')
  })

  test('anything at all is answered, never thrown at, and the answer holds no text', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6, withNullPrototype: true, withSparseArray: true }), (input) => {
        const parsed = parse(doc(paragraph(text('canary')), input))
        if (!parsed.ok) expect(parsed.error.path).toMatch(/^(?:[a-zA-Z]+|\d+)?(?:\.(?:[a-zA-Z]+|\d+))*$/)
        if (!parsed.ok) expect(problemLine(parsed.error)).not.toContain('canary')
      }),
    )
  })
})

describe('limits', () => {
  const nested = (depth: number): object =>
    depth === 0 ? paragraph() : { type: 'blockquote', content: [nested(depth - 1)] }

  test('the deepest document is let in, one deeper is not', () => {
    expect(refusal(doc(nested(MAX_DEPTH - 1)))).toBe('accepted')
    expect(refusal(doc(nested(MAX_DEPTH)))).toContain('tooDeep')
  })

  test('a document that holds itself is refused', () => {
    const loop: { type: string; content: unknown[] } = { type: 'blockquote', content: [] }
    loop.content.push(loop)
    expect(refusal(doc(loop))).toContain('tooDeep')
  })

  test('the longest list of nodes is let in, one more is not', () => {
    const nodes = Array.from({ length: MAX_NODES - 1 }, () => ({ type: 'paragraph' }))
    expect(refusal({ type: 'doc', content: nodes })).toBe('accepted')
    expect(refusal({ type: 'doc', content: [...nodes, { type: 'paragraph' }] })).toBe(
      `tooManyNodes at content.${MAX_NODES - 1}`,
    )
  })

  test('text is counted in bytes, over all nodes', () => {
    const half = text('é'.repeat(MAX_TEXT_BYTES / 4))
    expect(refusal(doc(paragraph(half), paragraph(half)))).toBe('accepted')
    expect(refusal(doc(paragraph(half), paragraph(half, text('a'))))).toBe(
      'tooMuchText at content.1.content.1',
    )
  })

  test('a problem fits into one short line', () => {
    const line = problemLine({ code: 'tooDeep', path: 'content.499999.'.repeat(40) })
    expect(line.length).toBe(200)
  })
})

describe('text and its places', () => {
  const proseMirror = new Schema({
    nodes: {
      doc: { content: 'block+' },
      paragraph: { content: 'inline*', group: 'block' },
      heading: { content: 'inline*', group: 'block', attrs: { level: {} } },
      blockquote: { content: 'block+', group: 'block' },
      bulletList: { content: 'listItem+', group: 'block' },
      listItem: { content: 'paragraph block*' },
      horizontalRule: { group: 'block' },
      hardBreak: { inline: true, group: 'inline' },
      text: { group: 'inline' },
    },
    marks: { bold: {}, mayBeShared: { attrs: { passageId: {} } } },
  })
  const inline = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }).map((words) => text(words.replaceAll('\0', '-'))),
    fc.constant({ type: 'hardBreak' }),
  )
  const block = fc.oneof(
    fc.array(inline, { maxLength: 4 }).map((nodes) => paragraph(...nodes)),
    fc.constant({ type: 'horizontalRule' }),
    fc.array(inline).map((content) => ({ type: 'heading', attrs: { level: 1 }, content })),
    fc.array(inline).map((nodes) => ({
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph(...nodes), { type: 'blockquote', content: [paragraph()] }] },
      ],
    })),
  )

  test('every block is as long as ProseMirror counts it, and starts where textOf puts it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (content) => {
        const parsed = parse(doc(...content))
        if (!parsed.ok) throw new Error(problemLine(parsed.error))
        const sizes: number[] = []
        ProseMirrorNode.fromJSON(proseMirror, parsed.value).descendants((node) => {
          if (node.isTextblock) sizes.push(node.content.size)
        })
        const blocks = textBlocksOf(parsed.value)
        expect(blocks.map((each) => each.text.length)).toEqual(sizes)
        const whole = textOf(parsed.value)
        for (const each of blocks)
          expect(whole.slice(each.from, each.from + each.text.length)).toBe(each.text)
        expect(whole).toBe(blocks.map((each) => each.text).join('\n'))
      }),
    )
  })
})

function withoutEmpty(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (_, value: unknown) =>
      Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  )
}
