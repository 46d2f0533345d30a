// Offers a check-in on every open goal to the palette, wherever one is.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../../contract/pairs'
import { dayOf } from '../../../../domain/calendar-day'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { useActions } from '../../../ui/actions'
import { localNow } from '../../../ui/local-dates'
import { CheckInDialog } from './CheckInDialog'

export function CheckInOffers({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { queries } = useJournal()
  const [asked, setAsked] = useState<{ readonly pair: Pair; readonly goalId: string } | null>(null)
  const today = dayOf(localNow())
  const { data } = useQuery(queries.goals.overview.queryOptions({ input: { today } }))
  useActions(() =>
    (data ?? []).flatMap(({ goal: { id: goalId, pairId, title } }) => {
      const pair = pairs.find(({ id }) => id === pairId)
      if (pair === undefined) return []
      return {
        id: `checkIn ${goalId}`,
        label: m.goals.checkIn.on(title),
        detail: m.palette.withPartner(pair.partnerName),
        also: m.goals.checkIn.also,
        isTypedOnly: true,
        act: () => setAsked({ pair, goalId }),
      }
    }),
  )
  return asked === null ? null : <CheckInDialog {...asked} onClose={() => setAsked(null)} />
}
