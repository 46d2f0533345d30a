// The way to the hand-overs, with how many wait for me, sealed answers among them.
import { useQuery } from '@tanstack/react-query'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import { m } from '../../messages/unlocked'
import { useJournal } from './journal-context'
import type { Place } from './place'
import { RailLink } from './RailLink'

interface HandoverLinkProps {
  readonly isHere: boolean
  readonly go: (place: Place) => void
}

export function HandoverLink({ isHere, go }: HandoverLinkProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.handover.inbox.queryOptions({ input: {} }))
  const { data: reveals } = useQuery(queries.reveal.waiting.queryOptions({ input: {} }))
  const count = (data?.forMe.length ?? 0) + (reveals?.forMe.length ?? 0)
  return (
    <RailLink
      icon={<ArrowLeftRight strokeWidth={1.75} />}
      isHere={isHere}
      count={count === 0 ? undefined : count}
      onGo={() => go({ is: 'handover' })}
    >
      {m.handover.heading}
    </RailLink>
  )
}
