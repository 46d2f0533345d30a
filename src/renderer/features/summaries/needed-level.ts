// Which level of the charter the sheet needs as it stands. The vault has the last word when it leaves.
import type { Editor } from '@tiptap/react'
import type { OfferedFacts } from '../../../contract/summaries'
import type { DisclosureLevel } from '../../../domain/disclosure-level'
import { parseSummaryDocument } from '../../../domain/summary-document'
import { levelNeededBy } from '../../../domain/summary-level'
import type { SummaryWords } from './use-summary-words'

/** What cannot be told needs the highest. */
export function neededLevelOf(
  editor: Editor,
  { title, carried, facts }: Pick<SummaryWords, 'title' | 'carried' | 'facts'>,
  titles: OfferedFacts['sections'] | undefined,
): DisclosureLevel {
  const document = parseSummaryDocument(editor.getJSON())
  if (!document.ok || titles === undefined) return 3
  const passages = carried.map((passage) => ({ ...passage, kind: 'passage' as const }))
  return levelNeededBy({ title, document: document.value }, [...passages, ...facts], titles)
}
