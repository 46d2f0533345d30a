// The step that comes next for a session, as one clear button, and the others behind a small menu.
import { useState } from 'react'
import ChevronDown from 'lucide-react/icons/chevron-down'
import type { Pair } from '../../../../contract/pairs'
import type { NotePart, SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { useActions } from '../../../ui/actions'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { FailureNote } from '../../../ui/FailureNote'
import { Menu } from '../../../ui/Menu'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { DetailsDialog } from '../details/DetailsDialog'
import type { SessionFacts } from '../page/use-session-facts'
import { CancelDialog } from './CancelDialog'
import { CloseDialog } from './CloseDialog'
import { MoveDialog } from './MoveDialog'
import styles from './SessionSteps.module.css'
import { useStep } from './use-step'

interface SessionStepsProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly part: NotePart
  readonly facts: SessionFacts
  readonly onPart: (part: NotePart, focus: 'text' | 'tab') => void
}

type Open = 'move' | 'cancel' | 'close' | 'again' | null

export function SessionSteps({ pair, line, part, facts, onPart }: SessionStepsProps) {
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const about = { pair, line, facts, onClose: close }
  useActions(() => {
    if (line.state === 'held')
      return [{ id: 'closeSession', label: m.steps.close, act: () => setOpen('close') }]
    if (line.state !== 'planned') return []
    return [
      { id: 'moveSession', label: m.steps.move, act: () => setOpen('move') },
      { id: 'cancelSession', label: m.steps.cancel, act: () => setOpen('cancel') },
    ]
  })
  return (
    <div className={styles.steps}>
      {line.state === 'planned' ? (
        <PlannedSteps line={line} facts={facts} onOpen={setOpen} onPart={onPart} />
      ) : null}
      {line.state === 'held' ? (
        <HeldSteps line={line} part={part} facts={facts} onOpen={setOpen} onPart={onPart} />
      ) : null}
      {line.state === 'closed' ? <ClosedSteps line={line} facts={facts} /> : null}
      {line.state === 'cancelled' ? (
        <>
          <CancelledChip pair={pair} facts={facts} />
          <Button onClick={() => setOpen('again')}>{m.steps.planAgain}</Button>
        </>
      ) : null}
      {open === 'move' ? <MoveDialog {...about} /> : null}
      {open === 'cancel' ? <CancelDialog {...about} /> : null}
      {open === 'close' ? <CloseDialog {...about} /> : null}
      {open === 'again' ? <DetailsDialog line={line} plansAgain onClose={close} /> : null}
    </div>
  )
}

type StepProps = Pick<SessionStepsProps, 'line' | 'facts'>
interface LeadingProps extends StepProps {
  readonly onOpen: (open: Open) => void
  readonly onPart: SessionStepsProps['onPart']
}

function PlannedSteps({ line, facts, onOpen, onPart }: LeadingProps) {
  const step = useStep(facts)
  const hold = () =>
    step.run(
      (vault) => vault.sessions.hold({ sessionId: line.id, by: 'both' }),
      () => onPart('note', 'text'),
    )
  return (
    <>
      <Button kind="primary" busy={step.isRunning} onClick={hold}>
        {m.steps.tookPlace}
      </Button>
      <Menu
        label={
          <>
            {m.steps.otherwise}
            <ChevronDown strokeWidth={1.75} aria-hidden="true" />
          </>
        }
        items={[
          { label: m.steps.move, onChoose: () => onOpen('move') },
          { label: m.steps.cancel, onChoose: () => onOpen('cancel') },
        ]}
      />
      <FailureNote error={step.error} />
    </>
  )
}

function HeldSteps({ line, part, facts, onOpen, onPart }: LeadingProps & { readonly part: NotePart }) {
  const step = useStep(facts)
  const reflectsNext = part !== 'reflection' && facts.wordCounts.reflection === 0
  const notHeld = () =>
    step.run(
      (vault) => vault.sessions.reopen({ sessionId: line.id, state: 'planned' }),
      () => onPart('prep', 'tab'),
    )
  return (
    <>
      {reflectsNext ? (
        <Button kind="primary" onClick={() => onPart('reflection', 'tab')}>
          {m.steps.reflect}
        </Button>
      ) : null}
      <Button kind={reflectsNext ? 'default' : 'primary'} onClick={() => onOpen('close')}>
        {m.steps.close}
      </Button>
      <Menu
        label={
          <>
            <ChevronDown strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{m.steps.otherwise}</VisuallyHidden>
          </>
        }
        items={[{ label: m.steps.notHeld, onChoose: notHeld }]}
      />
      <FailureNote error={step.error} />
    </>
  )
}

function ClosedSteps({ line, facts }: StepProps) {
  const step = useStep(facts)
  return (
    <>
      <Chip>{m.steps.closed}</Chip>
      <Button
        kind="quiet"
        busy={step.isRunning}
        onClick={() => step.run((vault) => vault.sessions.reopen({ sessionId: line.id, state: 'held' }))}
      >
        {m.steps.reopen}
      </Button>
      <FailureNote error={step.error} />
    </>
  )
}

function CancelledChip({ pair, facts }: { readonly pair: Pair; readonly facts: SessionFacts }) {
  const last = facts.rhythm.findLast((event) => event.kind === 'cancelled')
  if (last === undefined) return <Chip>{m.sessions.states.cancelled}</Chip>
  return <Chip>{m.steps.cancelledBy(last.by, pair.partnerName)}</Chip>
}
