// Any note the schema allows, with the words that Markdown finds hardest.
import fc from 'fast-check'
import { type NoteDocument, parseNoteDocument } from '../../src/domain/note-document'

const HARD_WORDS = [
  '*·_·~·`·[·]·(·)·<·>·#·|·:·{·}·\\·!·&·=·+·-·.·^·\'·"',
  '1·a· ·\t·\n·\r\n·\u00a0·\u200b·\u200d·\u200f·\u202e·\ufeff·😀·é·“·ن·漢字·$',
  '**·__·~~·```·~~~·---·===·  ·- ·- [ ] ·+ ·1. ·12) ·# ·## ·> ·1\\. ·\\\\',
  '[a](b)·![a](b)·<b>·<br>·<!-- x -->·<https://a.b>·</p>·&amp;·&nbsp;·&#32;',
  ':tag[·]{#·:bold[a]·:for[me]· :due[2026-01-01]·:numbered[a]·:may-be-shared[·::·:-',
  '| a | b |·| - |·|-|-|·www.example.org·a@b.co·https://example.org·snake_case·2 * 3',
  `word· words and words ·Dr. ·${'x'.repeat(300)}`,
].flatMap((line) => line.split('·'))

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...HARD_WORDS), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z ,.]{0,20}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
)

/** Few, so that neighbours often bear the same. */
const IDS = [
  '3f1f8a52-6a0e-4d5c-9c39-6a1b0a4b7f11',
  '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  '5b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01',
]
const id = fc.constantFrom(...IDS)
const hrefs = fc.constantFrom(
  'https://example.org',
  'https://example.org/a_(b)?x=1&amp;y=*2*#c',
  'http://[::1]/a|b\\c',
  'mailto:a@b.co',
  'tel:+47',
  'https://example.org/é"\'<>`',
  `duologue:session/${IDS[0]}`,
)

interface Mark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, string>>
}

const mark: fc.Arbitrary<Mark> = fc.oneof(
  ...['bold', 'italic', 'strike'].map((type) => fc.constant({ type })),
  hrefs.map((href) => ({ type: 'link', attrs: { href } })),
  fc.constantFrom('shared', 'learned', 'both').map((way) => ({ type: 'direction', attrs: { way } })),
  ...(['tag', 'person', 'goal'] as const).map((type) =>
    id.map((each) => ({ type, attrs: { [`${type}Id`]: each } })),
  ),
  id.map((passageId) => ({ type: 'mayBeShared', attrs: { passageId } })),
)
const MAY_REPEAT = ['tag', 'person', 'goal']
const marks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc.uniqueArray(mark, {
      maxLength: 4,
      selector: (each) => (MAY_REPEAT.includes(each.type) ? JSON.stringify(each) : each.type),
    }),
  },
)

const text = fc
  .record({ words, marks, isHref: fc.integer({ max: 9, min: 0 }) })
  .map(({ words: given, marks: on, isHref }) => {
    // Now and then an address that stands for itself.
    const address = on.find(({ type }) => type === 'link')?.attrs?.['href']
    return { type: 'text', text: isHref === 0 ? (address ?? given) : given, marks: on }
  })
const hardBreak = marks.map((on) => ({ type: 'hardBreak', marks: on }))
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: hardBreak }), {
  maxLength: 6,
})
const paragraph = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'paragraph' }) },
  { weight: 4, arbitrary: inline.map((content) => ({ type: 'paragraph', content })) },
)

const cell = fc.record({
  type: fc.constantFrom('tableHeader', 'tableCell'),
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
})
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }))

const start = fc.oneof(
  fc.constantFrom(0, 1, 2, 9, 10, -1, 999_999_999, 999_999_998, 1_000_000_000, Number.MIN_SAFE_INTEGER),
  fc.integer(),
)
const numbering = fc.record(
  { start, type: fc.constantFrom('1', 'a', 'A', 'i', 'I', null) },
  { requiredKeys: [] },
)
const taskAttributes = fc.record(
  {
    checked: fc.boolean(),
    owner: fc.constantFrom('me', 'partner', 'both'),
    dueOn: fc.constantFrom('2026-12-10', '0000-99-99'),
  },
  { requiredKeys: ['checked'] },
)

const { block } = fc.letrec<{ block: object; item: object[] }>((tie) => {
  const list = (
    type: string,
    itemType: string,
    attrs?: fc.Arbitrary<object>,
    itemAttrs?: fc.Arbitrary<object>,
  ) =>
    fc.record({
      type: fc.constant(type),
      ...(attrs && { attrs }),
      content: fc.array(
        fc.record({
          type: fc.constant(itemType),
          ...(itemAttrs && { attrs: itemAttrs }),
          content: tie('item'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
  return {
    item: fc
      .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
      .map(([first, others]) => [first, ...others]),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: paragraph },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 3 }), inline)
          .map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
      },
      { weight: 1, arbitrary: fc.constant({ type: 'horizontalRule' }) },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('image'),
          attrs: fc.record({ attachmentId: id, alt: words }, { requiredKeys: ['attachmentId'] }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('file'),
          attrs: fc.record({ attachmentId: id, name: words }, { requiredKeys: ['attachmentId'] }),
        }),
      },
      { weight: 1, arbitrary: table },
      { weight: 2, arbitrary: list('bulletList', 'listItem') },
      { weight: 2, arbitrary: list('orderedList', 'listItem', numbering) },
      { weight: 2, arbitrary: list('taskList', 'taskItem', undefined, taskAttributes) },
      {
        weight: 2,
        arbitrary: fc.record({
          type: fc.constant('blockquote'),
          content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
        }),
      },
    ),
  }
})

/** What a page may send: not yet in the form that is kept. */
export const arbitraryNoteJson: fc.Arbitrary<{ type: string; content: object[] }> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }))

export const arbitraryNote: fc.Arbitrary<NoteDocument> = arbitraryNoteJson.map(parsedNote)

/** One block of few, short words under many marks: what stands side by side is what is hard to tell apart. */
export const arbitraryLine: fc.Arbitrary<NoteDocument> = fc
  .tuple(
    fc.constantFrom('paragraph', 'heading'),
    fc.array(
      fc.record({
        type: fc.constant('text'),
        text: fc.constantFrom(
          'a',
          'b',
          'c ',
          ' d',
          '.',
          '#',
          '!',
          '*',
          '_',
          '~',
          '“e”',
          '😀',
          '\ufeff',
          '\\',
          '1.',
          ' ',
        ),
        marks: fc.subarray<Mark>([
          { type: 'bold' },
          { type: 'italic' },
          { type: 'strike' },
          { type: 'link', attrs: { href: 'https://example.org' } },
          { type: 'direction', attrs: { way: 'both' } },
        ]),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([type, content]) => {
    const attrs = type === 'heading' ? { attrs: { level: 2 } } : {}
    return parsedNote({ type: 'doc', content: [{ type, ...attrs, content }] })
  })

export function parsedNote(input: unknown): NoteDocument {
  const parsed = parseNoteDocument(input)
  if (!parsed.ok)
    throw new Error(`the test's note does not parse: ${parsed.error.code} at ${parsed.error.path}`)
  return parsed.value
}

/** Words of any kind between lines that begin blocks: what people and programs write as Markdown. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\n',
          '\n\n',
          '  \n',
          '\\\n',
          '\n    ',
          '\n  ',
          '\n> ',
          '\n- ',
          '\n* ',
          '\n1. ',
          '\n2) ',
          '\n- [x] ',
          '\n# ',
          '\n##### ',
          '\n```\n',
          '\n---\n',
          '\n===\n',
          '\n\t',
          '\n[^1]: ',
          '\n| a | b |\n|---|---|\n| c |',
        ),
      },
      { weight: 1, arbitrary: id.map((each) => `![a](attachment:${each})`) },
      { weight: 1, arbitrary: id.map((each) => `:tag[a]{#${each}}`) },
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''))
