// Takes a step of a session in the vault and lets everything that shows it load again.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { VaultClient } from '../../../app/clients'
import { useJournal } from '../../../app/journal/journal-context'
import type { SessionFacts } from '../page/use-session-facts'

interface Step {
  readonly run: (take: (vault: VaultClient) => Promise<unknown>, then?: () => void) => void
  readonly isRunning: boolean
  readonly error: unknown
}

export function useStep(facts: SessionFacts): Step {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (take: (vault: VaultClient) => Promise<unknown>) => {
      await take(vault)
      await Promise.all([
        facts.reload(),
        queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() }),
        queryClient.invalidateQueries({ queryKey: queries.sessions.line.key() }),
      ])
    },
  })
  return {
    run: (take, then) => mutate(take, then === undefined ? {} : { onSuccess: then }),
    isRunning: isPending,
    error,
  }
}
