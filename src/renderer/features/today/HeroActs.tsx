// The two things one comes for: getting ready for the next session, and writing.
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import PencilLine from 'lucide-react/icons/pencil-line'
import type { SessionLine } from '../../../contract/sessions'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'

interface HeroActsProps {
  readonly next: SessionLine | null
  readonly isPrepared: boolean
  readonly hasEnded: boolean
  readonly onPrepare: (sessionId: string) => void
  readonly onNewSession: (kind: 'planned' | 'held') => void
}

export function HeroActs({ next, isPrepared, hasEnded, onPrepare, onNewSession }: HeroActsProps) {
  if (hasEnded) return null
  const write = (
    <Button
      kind={next === null ? 'default' : 'primary'}
      icon={<PencilLine strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => onNewSession('held')}
    >
      {m.today.write}
    </Button>
  )
  if (next === null)
    return (
      <>
        {write}
        <Button
          kind="primary"
          icon={<CalendarPlus strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => onNewSession('planned')}
        >
          {m.today.plan}
        </Button>
      </>
    )
  return (
    <>
      <Button onClick={() => onPrepare(next.id)}>
        {isPrepared ? m.today.goOnPreparing : m.today.prepare}
      </Button>
      {write}
    </>
  )
}
