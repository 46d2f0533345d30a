// The words of a summary or a charter as the vault has them now, block by block as comments count them.
import { useQuery } from '@tanstack/react-query'
import type { HandOverSubject } from '../../../../contract/handover'
import { charterFieldsOf } from '../../../../domain/charter-text'
import { textBlocksOf } from '../../../../domain/document-text'
import { emptySections } from '../../../../domain/empty-sections'
import { parseSummaryDocument } from '../../../../domain/summary-document'
import { countWords } from '../../../../domain/word-count'
import { useJournal, type OpenJournal } from '../journal-context'

export interface WordsNow {
  readonly title: string
  readonly blocks: readonly string[]
  readonly wordCount: number
  /** Headings with nothing under them. */
  readonly emptyHeadings: readonly string[]
}

/** Read anew each time it is shown. */
export function useWordsNow(subject: HandOverSubject): WordsNow | undefined {
  const { vault } = useJournal()
  const { data } = useQuery({
    queryKey: ['wordsNow', subject.kind, subject.id],
    queryFn: () => read(vault, subject),
    staleTime: 0,
    gcTime: 0,
  })
  return data
}

async function read(vault: OpenJournal['vault'], { kind, id }: HandOverSubject): Promise<WordsNow> {
  if (kind === 'summary') {
    const { title, document } = await vault.summaries.open({ summaryId: id })
    const parsed = parseSummaryDocument(document)
    if (!parsed.ok) return wordsOf(title, [])
    const blocks = textBlocksOf(parsed.value).map(({ text }) => text)
    const emptyHeadings = emptySections(parsed.value).map(({ heading }) => heading)
    return { ...wordsOf(title, blocks), emptyHeadings }
  }
  const { content } = await vault.charter.open({ charterId: id })
  return wordsOf(
    content.title,
    charterFieldsOf(content).map(({ text }) => text),
  )
}

const wordsOf = (title: string, blocks: readonly string[]): WordsNow => ({
  title,
  blocks,
  wordCount: countWords(blocks.join('\n')),
  emptyHeadings: [],
})
