// After two misses in a row: what would help? Every way out is as good as the others.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { Rhythm } from '../../../contract/rhythm'
import { daysLater } from '../../../domain/calendar-day'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { asDayAndMonth, localNow } from '../../ui/local-dates'
import { PlanDateDialog } from './PlanDateDialog'
import { RhythmDialog } from './RhythmDialog'

interface ReplanCardProps {
  readonly pair: Pair
  readonly rule: Rhythm | null
  readonly misses: number
  /** The last date missed. */
  readonly slotOn: string
  readonly onGoToSession: (sessionId: string) => void
  readonly onEndPair?: (() => void) | undefined
}

const PUT_OFF_DAYS = 7

export function ReplanCard({ pair, rule, misses, slotOn, onGoToSession, onEndPair }: ReplanCardProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const [asking, setAsking] = useState<'plan' | 'change' | 'shorter' | null>(null)
  const reload = () => queryClient.invalidateQueries({ queryKey: queries.rhythm.key() })
  const answer = useMutation(queries.rhythm.answerReplan.mutationOptions({ onSuccess: reload }))
  const { replan } = m.rhythm
  const answered = { pairId: pair.id, slotOn }
  const putOff = () => {
    const until = daysLater(localNow().slice(0, 10), PUT_OFF_DAYS)
    answer.mutate(
      { ...answered, answer: 'notNow', until },
      { onSuccess: () => say({ words: replan.putOff(asDayAndMonth(until)) }) },
    )
  }
  const close = () => setAsking(null)
  return (
    <>
      <Callout
        title={replan.title(misses)}
        actions={
          <>
            <Button kind="primary" onClick={() => setAsking('plan')}>
              {replan.plan}
            </Button>
            <Button onClick={() => setAsking('change')}>{replan.change}</Button>
            {rule === null ? null : <Button onClick={() => setAsking('shorter')}>{replan.shorter}</Button>}
            {onEndPair === undefined ? null : <Button onClick={onEndPair}>{replan.end}</Button>}
            <Button kind="quiet" busy={answer.isPending} onClick={putOff}>
              {replan.notNow}
            </Button>
          </>
        }
      >
        {replan.text}
      </Callout>
      <FailureNote error={answer.error} />
      {asking === 'plan' ? (
        <PlanDateDialog
          pair={pair}
          onClose={close}
          onPlanned={() => answer.mutateAsync({ ...answered, answer: 'planned', until: null })}
          onGoToSession={onGoToSession}
        />
      ) : null}
      {asking === 'change' || asking === 'shorter' ? (
        <RhythmDialog pair={pair} isShorter={asking === 'shorter'} onClose={close} />
      ) : null}
    </>
  )
}
