// Choosing and withdrawing: each is an act of its own at the vault, one after the other, and said when it is done.
import { useEditorState } from '@tiptap/react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OpenSummary } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { textBlockIndexAt } from '../../editor/sheet/move-block'
import { textOfNode } from '../../editor/text-offsets'
import { m } from '../../messages/unlocked'
import { carriedWordsOn, wasEdited } from './carried-words'
import { moveCarried } from './move-carried'
import { onTheSheet, type OnSheet } from './on-the-sheet'
import type { SummaryWords } from './use-summary-words'

export interface Withdrawal {
  readonly carryId: string
  /** What shows that it is moving. */
  readonly id: string
  readonly beforehand?: () => void
}

/** Carries what was chosen; `at`: after which text block, null: under its heading. */
export type Carry = (at: number | null) => Promise<OpenSummary>

export interface Picks {
  /** What moves or waits for its turn, and whether it will be chosen then. */
  readonly moving: ReadonlyMap<string, boolean>
  readonly isHeld: boolean
  /** For good, not for a moment: what was handed over or agreed. Only what was chosen is shown then. */
  readonly isStill: boolean
  readonly said: string
  readonly refusal: unknown
  /** By carry id, the carried words as they stand on the sheet. */
  readonly onSheet: Readonly<Record<string, string>>
  /** Of words that bear no sign of being carried there. */
  readonly standing: (words: string) => OnSheet
  readonly act: (
    id: string,
    will: { readonly beChosen: boolean; readonly done: string },
    change: () => Promise<OpenSummary>,
  ) => void
  readonly withdraw: (withdrawal: Withdrawal) => void
  /** Asks first if words were written into it. */
  readonly withdrawOrAsk: (withdrawal: Withdrawal) => void
  readonly asked: Withdrawal | null
  readonly keep: () => void
  /** Where the caret is, or where it was let go: carries it there, or moves it if it is on the sheet. */
  readonly put: (id: string, carryId: string | null, carry: Carry, at?: number) => void
}

export function usePicks(summaryId: string, words: SummaryWords): Picks {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const [moving, setMoving] = useState<ReadonlyMap<string, boolean>>(new Map())
  const turn = useRef(Promise.resolve())
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<unknown>(null)
  const [asked, setAsked] = useState<Withdrawal | null>(null)
  const { editor } = words
  const onSheet = useEditorState({
    editor,
    selector: ({ editor: now }) => carriedWordsOn(now.state.doc),
  })

  const lines = useEditorState({
    editor,
    selector: ({ editor: now }) => textOfNode(now.state.doc).split('\n'),
  })

  const run = async (id: string, done: string, change: () => Promise<OpenSummary>) => {
    setSaid('')
    try {
      await words.change(change)
      setSaid(done)
    } catch (problem) {
      setRefusal(problem)
    } finally {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: queries.summaries.candidates.key() }),
        queryClient.invalidateQueries({ queryKey: queries.summaries.facts.key() }),
      ])
      setMoving((before) => new Map([...before].filter(([one]) => one !== id)))
    }
  }
  const act: Picks['act'] = (id, { beChosen, done }, change) => {
    if (moving.has(id)) return
    setRefusal(null)
    setMoving((before) => new Map([...before, [id, beChosen]]))
    turn.current = turn.current.then(() => run(id, done, change))
  }
  const withdraw = ({ carryId, id, beforehand }: Withdrawal) => {
    beforehand?.()
    const will = { beChosen: false, done: m.summaries.picks.withdrawn }
    act(id, will, () => vault.door.withdraw({ summaryId, carryId }))
  }
  const wordsOf = (carryId: string) =>
    [...words.carried, ...words.facts].find((one) => one.carryId === carryId)?.words

  return {
    moving,
    isHeld: words.isHeld,
    isStill: words.isLocked,
    said,
    refusal,
    onSheet,
    standing: (words) => onTheSheet(lines, words),
    act,
    withdraw,
    withdrawOrAsk(withdrawal) {
      const carried = wordsOf(withdrawal.carryId)
      if (carried !== undefined && wasEdited(onSheet[withdrawal.carryId], carried)) setAsked(withdrawal)
      else withdraw(withdrawal)
    },
    asked,
    keep: () => setAsked(null),
    put(id, carryId, carry, at = textBlockIndexAt(editor.state.doc, editor.state.selection.from)) {
      if (carryId !== null && onSheet[carryId] !== undefined) {
        if (moveCarried(editor, carryId, at)) setSaid(m.summaries.picks.placed)
      } else if (carryId === null)
        act(id, { beChosen: true, done: m.summaries.picks.placed }, () => carry(at))
    },
  }
}
