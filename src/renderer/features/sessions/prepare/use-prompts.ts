// Three prompts for a phase of a session, others from session to session.
import { useQuery } from '@tanstack/react-query'
import type { PairPurpose } from '../../../../contract/pairs'
import type { Prompt } from '../../../../contract/templates'
import { useJournal } from '../../../app/journal/journal-context'

export interface PromptsFor {
  readonly purpose: PairPurpose
  readonly phase: 'prepare' | 'reflect'
  /** The same three for the same session. */
  readonly seed: string
}

const none: readonly Prompt[] = []

/** None while they are not there: a page works without them. */
export function usePrompts({ purpose, phase, seed }: PromptsFor): readonly Prompt[] {
  const { queries } = useJournal()
  return useQuery(queries.templates.prompts.queryOptions({ input: { purpose, phase, seed } })).data ?? none
}
