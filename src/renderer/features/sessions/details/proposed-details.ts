// What a new session begins with: now, or the next date by the pair's rhythm or habit.
import { useQuery } from '@tanstack/react-query'
import { daysLater } from '../../../../domain/calendar-day'
import { firstBehind, workingHour } from '../../../../domain/next-date'
import { useJournal } from '../../../app/journal/journal-context'
import { localNow, nowRounded, ownZone } from '../../../ui/local-dates'
import { detailsOf, type Details } from './details'

const USUAL_DAYS = 14
const USUAL_MINUTES = 60

export function startDetails(day?: string): Details {
  const now = detailsOf({ heldOn: nowRounded(), timeZone: ownZone(), minutes: USUAL_MINUTES, place: null })
  return day === undefined ? now : { ...now, day }
}

/** Behind the session that is planned already. A usual date until the vault has answered. */
export function useProposedDetails(pairId: string): Details {
  const { vault, queries } = useJournal()
  const { data } = useQuery({
    queryKey: [...queries.rhythm.propose.key(), 'new session', pairId],
    queryFn: async () => {
      const now = localNow()
      const planned = await vault.sessions.next({ pairId, from: now })
      const from = planned?.heldOn ?? now
      const dates = await vault.rhythm.propose({ pairId, from, count: 2, timeZone: ownZone() })
      return (planned === null ? dates[0] : firstBehind(dates, planned.heldOn)) ?? null
    },
    gcTime: 0,
    enabled: pairId !== '',
  })
  const usual = { heldOn: workingHour(daysLater(localNow(), USUAL_DAYS)), timeZone: ownZone() }
  const { minutes, ...when } = data ?? { ...usual, minutes: null }
  return detailsOf({ ...when, minutes: minutes ?? USUAL_MINUTES, place: null })
}
