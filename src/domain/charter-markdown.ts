// The charter as CommonMark 0.31. Invariant: text stays text, whatever it looks like.
import { charterSheetOf, type CharterSheetWords } from './charter-sheet'
import type { ExportedCharter } from './charter-html'
import { inlineToMarkdown, lineToMarkdown } from './markdown-inline'
import { endToMarkdown, watermarkToMarkdown } from './markdown-status'

/** The whole file: title, names and dates, status; clause by clause; each side's expectations; the status again. */
export function charterToMarkdown(
  { status, recordBlock, ...charter }: ExportedCharter,
  words: CharterSheetWords,
): string {
  const sheet = charterSheetOf(charter, words)
  const parts = [
    ...watermarkToMarkdown(status),
    `# ${lineToMarkdown(sheet.title)}`.trimEnd(),
    lineToMarkdown(sheet.kind),
    ...(sheet.facts === '' ? [] : [lineToMarkdown(sheet.facts)]),
    lineToMarkdown(status.line, true),
    ...sheet.rows.flatMap(({ heading, words: said }) => section(2, heading, said)),
    ...(sheet.expects.columns.length === 0 ? [] : [`## ${lineToMarkdown(sheet.expects.heading)}`]),
    ...sheet.expects.columns.flatMap(({ name, words: said }) => section(3, name, said)),
    ...endToMarkdown(status, recordBlock),
  ]
  return `${parts.join('\n\n')}\n`
}

const section = (level: number, heading: string, words: string): string[] => [
  `${'#'.repeat(level)} ${lineToMarkdown(heading)}`.trimEnd(),
  inlineToMarkdown([{ text: words.trim(), isBold: false, isItalic: false }], '\\\n'),
]
