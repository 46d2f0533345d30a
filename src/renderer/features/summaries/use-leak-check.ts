// The leak check of an open summary: asked for after every save, shown in the text, and undone word by word.
import type { Editor } from '@tiptap/react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Leak, LeakReport } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { showLeaks } from '../../editor/leak-highlights'
import { rangeOfText, textOfNode, type Range } from '../../editor/text-offsets'
import { asPutFor, likelyPlaceOfLeak, placeOfLeak, sameLeak, withReplaced } from './leak-on-sheet'
import type { SummaryWords } from './use-summary-words'
import { withoutWords } from './without-words'
import { placeToRemove, sentenceAround } from './words-around'

export interface LeakChecking {
  readonly report: LeakReport | undefined
  /** The report is about the words as they stand on the sheet. */
  readonly isCurrent: boolean
  readonly error: unknown
  /** The words may be changed now. */
  readonly canRemove: boolean
  /** Puts other words in the place of those, or none. Words changed since the report are checked again first. */
  readonly replace: (leak: Leak, words: string) => Promise<void>
  /** Nothing was replaced: by then other words stood there. */
  readonly wasMissed: boolean
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
      inBody.map((leak) => likelyRangeOf(editor, leak)).filter((range) => range !== null),
    )
  }, [editor, report])

  const isReplacing = useRef(false)
  const [missedAt, setMissedAt] = useState<number | null>(null)

  /** The hit as it stands on the sheet now; null: it does not, or it could not be checked. */
  const asItStands = async (leak: Leak): Promise<Leak | null> => {
    const shown = words.now()
    if (shown.isSettled && report?.revision === shown.revision) return leak
    await words.settle()
    if (!words.now().isSettled) return null
    const fresh = await vault.summaries.check({ summaryId })
    const { isSettled, revision: present } = words.now()
    // Typed meanwhile, they are no longer those that were checked.
    if (!isSettled || fresh.revision !== present) return null
    return sameLeak(leak, report?.leaks ?? [], fresh.leaks)
  }
  const replaceNow = (leak: Leak, put: string): boolean => {
    // A command reaches a read-only editor, too.
    if (!editor.isEditable) return false
    if (leak.where === 'title') {
      const { title } = words.now()
      const place = placeOfLeak(title, leak)
      if (place === null) return false
      const what = put === '' ? placeToRemove(title, place) : place
      words.setTitle(withReplaced(title, what, asPutFor(title, leak, put)))
      words.titleField.current?.focus()
      return true
    }
    const { doc } = editor.state
    const text = textOfNode(doc)
    const place = placeOfLeak(text, leak)
    if (place === null) return false
    const { from, to } = put === '' ? placeToRemove(text, place) : place
    const range = rangeOfText(doc, from, to)
    if (range === null) return false
    if (put === '') {
      editor.view.dispatch(withoutWords(editor.state, range))
      return editor.commands.focus()
    }
    const other = { type: 'text', text: asPutFor(text, leak, put) }
    return editor.chain().focus().insertContentAt(range, other).run()
  }

  return {
    report,
    isCurrent,
    error,
    canRemove: !words.isReadOnly,
    wasMissed: missedAt === revision,
    async replace(leak, put) {
      if (isReplacing.current || words.isReadOnly) return
      isReplacing.current = true
      try {
        const present = await asItStands(leak).catch(() => null)
        const isDone = present !== null && replaceNow(present, put)
        setMissedAt(isDone ? null : words.now().revision)
      } finally {
        isReplacing.current = false
      }
    },
    show(leak) {
      if (leak.where === 'title') return showInTitle(words, leak)
      const range = sentenceRangeOf(editor, leak)
      if (range !== null) editor.chain().setTextSelection(range).focus(null, { scrollIntoView: true }).run()
    },
  }
}

function likelyRangeOf({ state: { doc } }: Editor, leak: Leak): Range | null {
  const place = likelyPlaceOfLeak(textOfNode(doc), leak)
  return place === null ? null : rangeOfText(doc, place.from, place.to)
}

function sentenceRangeOf({ state: { doc } }: Editor, leak: Leak): Range | null {
  const text = textOfNode(doc)
  const place = likelyPlaceOfLeak(text, leak)
  if (place === null) return null
  const { from, to } = sentenceAround(text, place)
  return rangeOfText(doc, from, to)
}

function showInTitle({ title, titleField: { current: field } }: SummaryWords, leak: Leak): void {
  const range = likelyPlaceOfLeak(title, leak)
  if (field === null || range === null) return
  field.focus()
  field.setSelectionRange(range.from, range.to)
}
