// What we write means the same to any reader of standard Markdown, and we read what others write as it does.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLine, arbitraryNote, parsedNote } from '../../tests/support/arbitrary-note'
import { readByStandard } from '../../tests/support/standard-markdown'
import { markdownToNote } from './markdown-to-note'
import { noteToMarkdown } from './note-to-markdown'

const RUNS = { numRuns: 300 }
const LONG = { timeout: 60_000 }
/** What only we spell, a no-break space (one alone is our blank paragraph), a task without words, and line breaks inside words, which are blanks to the standard reader. */
const OURS =
  /\u00a0|\[[ x]\]$|&#1[03];|:(?:bold|italic|strike|tag|goal|person|both|i-shared|i-learned|may-be-shared|numbered|for|due)\[/m

const read = (markdown: string) => {
  const note = markdownToNote(markdown)
  return note.ok ? note.value : note.error
}

test.each([
  ['note', arbitraryNote, 300],
  ['words', arbitraryLine, 2_000],
])('a standard reader reads the same %s, but for what only we spell', LONG, (_, arbitrary, numRuns) => {
  fc.assert(
    fc.property(arbitrary, (note) => {
      const markdown = noteToMarkdown(note)
      fc.pre(!OURS.test(markdown))
      expect(parsedNote(readByStandard(markdown))).toEqual(note)
    }),
    { numRuns },
  )
})

// Not among them: runs of signs side by side, and empty items behind words, where this reader is not CommonMark's.
test.each([
  ['stars', ' *a· **b· ***c·d* ·e** ·f*** ·g· ·. ·(·) ·\\*· * '],
  ['underscores', '_a·__b·___c·a_ ·b__ ·a· ·. ·(·) ·\\_·_ '],
  ['tildes', '~~a·b~~ ·~a · ·~~~·c·. ·\\~'],
  ['code and links', '`·``·[·](https://a.b)·](<https://a.b>)·]·<https://a.b>· ·a· *a·!·\\·&amp;·&#42;'],
  [
    'blocks',
    '\n·\n\n·\n- a·\n+ b·\n1. c·\n2) d·\n> e·\n# f·\n---·\n===·\n  ·\n      - k·\n    # l·\n    ·g·\n```·\n* h·\n- [x] i',
  ],
  ['tabs', '\n-\ta·\n\t- b·\n\tc·\n1.\td·\n·\n>\te·\n\t\t* f'],
  ['tables', '\n| a | b |·\n| - | - |·\n|c·\n\n·|·d· ·\\|·\n- e·\n> f·\n---'],
])('%s that others write are read as the standard says', LONG, (_, signs) => {
  const parts = fc.array(fc.constantFrom(...signs.split('·')), { maxLength: 14 })
  fc.assert(
    fc.property(parts, (given) => {
      const markdown = `a${given.join('')}`
      expect(read(markdown)).toEqual(parsedNote(readByStandard(markdown, ['htmlFlow', 'htmlText'])))
    }),
    RUNS,
  )
})
