// The rounds so far, newest first, each to be read; and words of mine that a file put aside.
import type { HandOverState, RoundLine } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { asDayOfInstant } from '../../../ui/local-dates'
import type { Asked } from './asked'
import styles from './AgreementPanel.module.css'
import { actInWords } from './round-in-words'

interface RoundsProps {
  readonly state: HandOverState
  readonly partner: string
  readonly onAsk: (asked: Asked) => void
}

export function Rounds({ state, partner, onAsk }: RoundsProps) {
  const { history, kept } = m.handover
  return (
    <>
      {state.rounds.length === 0 ? null : (
        <details className={styles.history}>
          <summary>{history.title(state.rounds.length)}</summary>
          <ol className={styles.rounds} reversed>
            {state.rounds.map((line) => (
              <li key={line.id}>
                <RoundRow line={line} partner={partner} onOpen={() => onAsk({ is: 'round', line })} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {state.keptCount === 0 ? null : (
        <Button kind="quiet" onClick={() => onAsk({ is: 'kept' })}>
          {kept.open(state.keptCount)}
        </Button>
      )}
    </>
  )
}

interface RoundRowProps {
  readonly line: RoundLine
  readonly partner: string
  readonly onOpen: () => void
}

function RoundRow({ line, partner, onOpen }: RoundRowProps) {
  const { history, inbox } = m.handover
  const day = asDayOfInstant(line.at)
  return (
    <button type="button" className={styles.round} onClick={onOpen}>
      <b>{actInWords(line, partner)}</b>
      <small>
        {history.round(line.number)} · {line.isClockOdd ? inbox.atOddClock(partner, day) : day}
        {line.isTaken ? null : ` · ${history.crossed}`}
      </small>
    </button>
  )
}
