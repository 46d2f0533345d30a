// What a paper says of itself, as CommonMark: a draft in its first line and its last, what is agreed at its end.
import { lineToMarkdown } from './markdown-inline'
import type { PaperStatus } from './paper-status'

/** The first line of a draft. */
export const watermarkToMarkdown = ({ watermark }: PaperStatus): string[] =>
  watermark === null ? [] : [lineToMarkdown(watermark, true)]

/** Who signed, and the record of it (a comment); of a draft its status once more. */
export function endToMarkdown({ line, signed }: PaperStatus, recordBlock: string): string[] {
  if (signed === null) return [lineToMarkdown(line, true)]
  return [
    `## ${lineToMarkdown(signed.heading)}`,
    ...signed.lines.map((words) => lineToMarkdown(words)),
    ...(recordBlock === '' ? [] : [recordBlock.trim()]),
  ]
}
