// Saving the file of a round, and what came of it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { HandOverSubject } from '../../../../contract/handover'
import type { ExportOutcome } from '../../../../contract/shell'
import { m } from '../../../messages/unlocked'
import { bridge } from '../../bridge'
import { outcomeInWords } from '../export-words'
import { useJournal } from '../journal-context'

export interface HandOverFile {
  readonly save: (order: SaveOrder) => void
  readonly isSaving: boolean
  /** What is said of it while `head` is the round that counts. */
  readonly saidAt: (head: string | null) => string | null
}

interface SaveOrder {
  /** Null: of the round that counts. */
  readonly roundId: string | null
  /** The round that counts now. */
  readonly head: string | null
  /** It was signed a moment ago: nothing of it left if it is not saved. */
  readonly isFresh: boolean
}

export function useHandOverFile(subject: HandOverSubject, partner: string): HandOverFile {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const [isSaving, setSaving] = useState(false)
  const [said, setSaid] = useState<{ readonly head: string | null; readonly words: string } | null>(null)

  const save = async ({ roundId, head, isFresh }: SaveOrder) => {
    setSaving(true)
    setSaid(null)
    const outcome: ExportOutcome = await bridge
      .call('saveHandOver', { subject, roundId })
      .catch(() => ({ is: 'failed', incident: '' }))
    setSaid({ head, words: fileInWords(outcome, partner, isFresh) })
    setSaving(false)
    const touched = [queries.summaries.register, queries.handover.state, queries.handover.inbox]
    await Promise.all(touched.map((one) => queryClient.invalidateQueries({ queryKey: one.key() })))
  }
  return {
    save: (order) => void save(order),
    isSaving,
    saidAt: (head) => (said?.head === head ? said.words : null),
  }
}

function fileInWords(outcome: ExportOutcome, partner: string, isFresh: boolean): string {
  const { file } = m.handover.agreement
  if (outcome.is === 'saved') return file.saved(partner, outcome.fileName)
  const words = outcome.is === 'cancelled' ? '' : outcomeInWords(outcome)
  if (!isFresh) return words || outcomeInWords(outcome)
  return `${words} ${file.notSavedYet(partner)}`.trim()
}
