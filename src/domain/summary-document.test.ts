// Summaries: words come in as carried passages and go out again without a trace.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markAttribute, textBlocksOf, type DocumentNode } from './document'
import {
  type CarriedText,
  type SummaryDocument,
  emptySummary,
  parseSummaryDocument,
  summaryTextOf,
  withCarried,
  withoutCarried,
} from './summary-document'
import type { SharedText } from './text'

/** The ids of all carried passages some text still bears. */
const carryIdsIn = (document: SummaryDocument): Set<string | undefined> => {
  const ids = textBlocksOf(document).flatMap((block) =>
    block.nodes.map((node) => markAttribute(node, 'carried', 'carryId')),
  )
  return new Set(ids.filter((id) => id !== undefined))
}

const A = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01'
const B = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a02'
const carried = (carryId: string) => ({ type: 'carried', attrs: { carryId } })
const bold = { type: 'bold' }
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
})
const paragraph = (...content: object[]) => ({
  type: 'paragraph',
  ...(content.length > 0 ? { content } : {}),
})
const item = (...content: object[]) => ({ type: 'listItem', content })
const list = (...content: object[]) => ({ type: 'bulletList', content })
const passage = (carryId: string, words: string): CarriedText => ({ carryId, text: words as SharedText })

function summary(...content: object[]): SummaryDocument {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

const plain = (document: DocumentNode): unknown => JSON.parse(JSON.stringify(document))

test('an empty summary is a valid one', () => {
  expect(parseSummaryDocument(emptySummary())).toEqual({ ok: true, value: emptySummary() })
})

test('a note is no summary: its marks and blocks are refused', () => {
  const marked = {
    type: 'doc',
    content: [paragraph(text('a', { type: 'mayBeShared', attrs: { passageId: A } }))],
  }
  expect(parseSummaryDocument(marked)).toMatchObject({ ok: false, error: { code: 'unknownMark' } })
  const quoted = { type: 'doc', content: [{ type: 'blockquote', content: [paragraph()] }] }
  expect(parseSummaryDocument(quoted)).toMatchObject({ ok: false, error: { code: 'unknownNode' } })
  const first = { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] }
  expect(parseSummaryDocument(first)).toMatchObject({ ok: false, error: { code: 'badAttribute' } })
})

describe('carrying in', () => {
  test('starts a list in place of the empty paragraph', () => {
    const document = withCarried(emptySummary(), [passage(A, 'one'), passage(B, 'two')])
    expect(plain(document)).toEqual(
      plain(
        summary(list(item(paragraph(text('one', carried(A)))), item(paragraph(text('two', carried(B)))))),
      ),
    )
  })

  test('goes on with the list at the end, past an empty paragraph', () => {
    const before = summary(paragraph(text('We')), list(item(paragraph(text('x')))), paragraph())
    const after = withCarried(before, [passage(A, 'one')])
    expect(after.content?.length).toBe(2)
    expect(summaryTextOf(after)).toBe('We\nx\none')
  })

  test('line breaks become hard breaks that leave with the passage', () => {
    const after = withCarried(emptySummary(), [passage(A, 'one\ntwo\r\nthree')])
    expect(summaryTextOf(after)).toBe('one\ntwo\nthree')
    expect(withoutCarried(after, A)).toEqual(emptySummary())
  })

  test('no passages or no words change nothing', () => {
    const document = summary(paragraph(text('We')), paragraph())
    expect(withCarried(document, [])).toBe(document)
    expect(withCarried(document, [passage(A, '')])).toBe(document)
  })
})

describe('taking out', () => {
  test('joins what is left of a paragraph as ProseMirror would', () => {
    const document = summary(
      paragraph(text('We '), text('gone', carried(A)), text('agreed'), text('!', bold)),
    )
    expect(plain(withoutCarried(document, A))).toEqual(
      plain(summary(paragraph(text('We agreed'), text('!', bold)))),
    )
  })

  test('keeps empty blocks that were empty before, removes those it emptied', () => {
    const document = summary(
      paragraph(),
      list(item(paragraph(text('gone', carried(A))))),
      paragraph(text('x')),
    )
    expect(plain(withoutCarried(document, A))).toEqual(plain(summary(paragraph(), paragraph(text('x')))))
  })

  test('keeps an inner list whose item lost its words', () => {
    const inner = list(item(paragraph(text('stays'))))
    const document = summary(list(item(paragraph(text('gone', carried(A))), inner)))
    expect(plain(withoutCarried(document, A))).toEqual(plain(summary(list(item(paragraph(), inner)))))
  })

  test('a block of which only blanks are left goes, too', () => {
    const document = summary(paragraph(text('gone', carried(A)), { type: 'hardBreak' }, text(' ')))
    expect(withoutCarried(document, A)).toEqual(emptySummary())
  })

  test('an id nobody bears changes nothing', () => {
    const document = summary(paragraph(text('one', carried(A))))
    expect(withoutCarried(document, B)).toBe(document)
  })
})

describe('in and out again', () => {
  const words = fc.string({ minLength: 1, maxLength: 12 }).map((some) => some.replaceAll('\0', '-'))
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 })
  const start = fc.constantFrom(
    emptySummary(),
    summary(paragraph(text('We agreed'))),
    summary(list(item(paragraph(text('x')))), paragraph()),
  )

  test('every step keeps to the schema; what is taken out leaves no word behind', () => {
    fc.assert(
      fc.property(start, ids, fc.infiniteStream(words), (before, carryIds, stream) => {
        const passages = carryIds.map((carryId) => passage(carryId, stream.next().value ?? 'x'))
        const full = withCarried(before, passages)
        expect(parseSummaryDocument(full)).toEqual({ ok: true, value: full })
        expect(carryIdsIn(full)).toEqual(new Set(carryIds))
        const [first, ...rest] = carryIds
        const without = withoutCarried(full, first ?? '')
        expect(parseSummaryDocument(without)).toEqual({ ok: true, value: without })
        expect(carryIdsIn(without)).toEqual(new Set(rest))
        const none = rest.reduce(withoutCarried, without)
        expect(summaryTextOf(none).trim()).toBe(summaryTextOf(before).trim())
      }),
    )
  })
})
