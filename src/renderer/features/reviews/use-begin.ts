// Begins a round, or takes up the one of that moment that is open.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RatingRound, ReviewMoment } from '../../../contract/reviews'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { localNow } from '../../ui/local-dates'

export function useBegin(pairId: string, onBegun: (round: RatingRound) => void) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (moment: ReviewMoment) =>
      vault.reviews.begin({
        pairId,
        moment,
        onDay: localNow().slice(0, 10),
        title: m.reviews.moments[moment],
      }),
    onSuccess: async (round) => {
      await queryClient.invalidateQueries({ queryKey: queries.reviews.ofPair.key({ input: { pairId } }) })
      onBegun(round)
    },
  })
}
