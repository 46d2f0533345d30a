// Summaries of every shape for tests of what is written from them.
import fc from 'fast-check'
import { parseSummaryDocument, type SummaryDocument } from '../../src/domain/summary-document'

export function summaryOf(...content: object[]): SummaryDocument {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

const mark = fc.constantFrom(
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'bold' }, { type: 'italic' }],
)
const letters = fc.string({
  unit: fc.constantFrom(...'abcé ŁДσ漢字<>&"\'*_#-.1)\t\n='.split(''), '😀', ']]>', '\u00ad'),
  minLength: 1,
  maxLength: 12,
})
const inline = fc.record({ type: fc.constant('text'), text: letters, marks: mark })
const paragraph = fc
  .array(inline, { maxLength: 3 })
  .map((content): object => ({ type: 'paragraph', content }))
const heading = fc
  .tuple(fc.constantFrom(2, 3), fc.array(inline, { maxLength: 2 }))
  .map(([level, content]): object => ({ type: 'heading', attrs: { level }, content }))

const list = (item: fc.Arbitrary<object[]>): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.constantFrom({ type: 'bulletList' }, { type: 'orderedList', attrs: { start: 3, type: 'a' } }),
      fc.array(item, { minLength: 1, maxLength: 3 }),
    )
    .map(([kind, items]) => ({
      ...kind,
      content: items.map((content) => ({ type: 'listItem', content })),
    }))
const flatItem = fc.tuple(paragraph).map((blocks): object[] => blocks)
const deepItem = fc.tuple(paragraph, list(flatItem)).map((blocks): object[] => blocks)

export const anySummary: fc.Arbitrary<SummaryDocument> = fc
  .array(fc.oneof(paragraph, heading, list(flatItem), list(deepItem)), { minLength: 1, maxLength: 5 })
  .map((blocks) => summaryOf(...blocks))

/** What has to be found again in every format. */
export const lettersOf = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')
