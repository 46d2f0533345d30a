// The three parts of a session as tabs, and the step that comes next.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { NotePart, SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { SessionSteps } from '../steps/SessionSteps'
import styles from './PartBar.module.css'
import type { StartFocus } from './start-focus'
import type { SessionFacts } from './use-session-facts'

interface PartBarProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly part: NotePart
  readonly facts: SessionFacts
  readonly takesFocus: boolean
  readonly onPart: (part: NotePart, focus: StartFocus) => void
}

const parts: readonly NotePart[] = ['prep', 'note', 'reflection']

export function PartBar({ pair, line, part, facts, takesFocus, onPart }: PartBarProps) {
  const chosen = useRef<HTMLButtonElement>(null)

  // The tab that was chosen on the part before: this is its page now, and the focus comes along.
  useEffect(() => {
    if (takesFocus) chosen.current?.focus()
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = parts[parts.indexOf(part) + ({ ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? parts.length)]
    if (next === undefined) return
    event.preventDefault()
    onPart(next, 'tab')
  }

  return (
    <div className={styles.bar}>
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={m.sessions.paper.tabs}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {parts.map((one) => (
          <button
            key={one}
            ref={one === part ? chosen : undefined}
            type="button"
            role="tab"
            aria-selected={one === part}
            tabIndex={one === part ? 0 : -1}
            className={joinClasses(styles.tab, one === part && styles.here)}
            onClick={() => {
              if (one !== part) onPart(one, 'tab')
            }}
          >
            {m.sessions.parts[one]}
            {facts.wordCounts[one] > 0 && one !== part ? (
              <>
                <i className={styles.dot} aria-hidden="true" />
                <VisuallyHidden>, {m.sessions.paper.hasWords}</VisuallyHidden>
              </>
            ) : null}
          </button>
        ))}
      </div>
      <SessionSteps pair={pair} line={line} part={part} facts={facts} onPart={onPart} />
    </div>
  )
}
