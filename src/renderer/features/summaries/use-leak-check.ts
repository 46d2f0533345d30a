// The leak check of an open summary: asked for after every save, shown in the text, and undone word by word.
import type { Editor } from '@tiptap/react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Leak, LeakReport } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { showLeaks } from '../../editor/leak-highlights'
import { rangeOfText, textOfNode, type Range } from '../../editor/text-offsets'
import type { SummaryWords } from './use-summary-words'

export interface LeakChecking {
  readonly report: LeakReport | undefined
  /** The report is about the words as they stand on the sheet. */
  readonly isCurrent: boolean
  readonly error: unknown
  /** The words may be changed now. */
  readonly canRemove: boolean
  /** Puts other words in the place of those, or none. */
  readonly replace: (leak: Leak, words: string) => void
  readonly show: (leak: Leak) => void
}

const quietMs = 300

export function useLeakCheck(summaryId: string, words: SummaryWords): LeakChecking {
  const { vault, queries } = useJournal()
  const { editor, revision, state } = words
  const { data: report, error } = useQuery({
    queryKey: [...queries.summaries.check.key({ input: { summaryId } }), revision],
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, quietMs))
      return vault.summaries.check({ summaryId }, { signal })
    },
    gcTime: 0,
    staleTime: 0,
    placeholderData: (before) => before,
  })
  const isCurrent = state.is === 'saved' && report?.revision === revision && !error

  // Decorations belong to the editor, not to React.
  useEffect(() => {
    if (report === undefined || editor.isDestroyed) return
    const inBody = report.leaks.filter((leak) => leak.where === 'body')
    showLeaks(
      editor,
      inBody.map((leak) => rangeOfLeak(editor, leak)).filter((range) => range !== null),
    )
  }, [editor, report])

  return {
    report,
    isCurrent,
    error,
    canRemove: !words.isReadOnly,
    // A command reaches a read-only editor, too.
    replace(leak, put) {
      if (words.isReadOnly) return
      if (leak.where === 'title') {
        const range = placeOfQuote(words.title, leak)
        if (range === null) return
        words.setTitle(withReplaced(words.title, range, put))
        words.titleField.current?.focus()
        return
      }
      const range = rangeOfLeak(editor, leak)
      if (range === null) return
      if (put === '') editor.chain().focus().deleteRange(range).run()
      else editor.chain().focus().insertContentAt(range, { type: 'text', text: put }).run()
    },
    show(leak) {
      if (leak.where === 'title') return showInTitle(words, leak)
      const range = rangeOfLeak(editor, leak)
      if (range !== null) editor.chain().setTextSelection(range).focus(null, { scrollIntoView: true }).run()
    },
  }
}

/** Where the quoted words stand now; null when they are gone. */
function rangeOfLeak(editor: Editor, leak: Leak): Range | null {
  const { doc } = editor.state
  const place = placeOfQuote(textOfNode(doc), leak)
  return place === null ? null : rangeOfText(doc, place.from, place.to)
}

/** At the offsets of the report, or wherever the words have moved since. */
function placeOfQuote(text: string, { quote, from, to }: Leak): Range | null {
  if (text.slice(from, to) === quote) return { from, to }
  const moved = text.indexOf(quote)
  return moved === -1 ? null : { from: moved, to: moved + quote.length }
}

const withReplaced = (text: string, { from, to }: Range, put: string) =>
  `${text.slice(0, from)}${put}${text.slice(to)}`.replace(/ {2,}/gu, ' ').trim()

function showInTitle({ title, titleField: { current: field } }: SummaryWords, leak: Leak): void {
  const range = placeOfQuote(title, leak)
  if (field === null || range === null) return
  field.focus()
  field.setSelectionRange(range.from, range.to)
}
