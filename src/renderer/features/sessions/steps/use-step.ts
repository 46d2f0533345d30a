// Takes a step of a session in the vault and lets everything that shows it load again.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { VaultClient } from '../../../app/clients'
import { useJournal } from '../../../app/journal/journal-context'
import type { SessionFacts } from '../page/use-session-facts'

interface Taken {
  readonly take: (vault: VaultClient) => Promise<unknown>
  readonly after: (() => void) | undefined
}

interface Step {
  readonly run: (take: Taken['take'], after?: () => void) => void
  readonly isRunning: boolean
  readonly error: unknown
}

export function useStep(facts: SessionFacts): Step {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    // What follows belongs to the step: by then the button that took it may be gone, and its callbacks with it.
    mutationFn: async ({ take, after }: Taken) => {
      await take(vault)
      await Promise.all([
        facts.reload(),
        queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() }),
        queryClient.invalidateQueries({ queryKey: queries.sessions.line.key() }),
      ])
      after?.()
    },
  })
  return {
    run: (take, after) => mutate({ take, after }),
    isRunning: isPending,
    error,
  }
}
