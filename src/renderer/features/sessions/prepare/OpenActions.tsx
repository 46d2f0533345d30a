// What was promised and is not done yet, carried forward from the notes it stands in. A tick goes into that note.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenAction } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import { errorCode } from '../../../editor/autosave'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { localNow } from '../../../ui/local-dates'
import { actionFacts, mostPressingFirst } from './action-facts'
import panel from './BeforePanel.module.css'
import styles from './OpenActions.module.css'

interface OpenActionsProps {
  readonly actions: readonly OpenAction[]
  readonly partnerName: string
  readonly onGoToSession: (sessionId: string) => void
  /** A note has the tick now. */
  readonly onTicked: () => void
  /** A note was changed in the meantime: the list is old. */
  readonly onStale: () => void
}

const FIRST_SHOWN = 6

const keyOf = ({ noteId, at }: OpenAction) => `${noteId} ${String(at)}`

export function OpenActions({ actions, partnerName, onGoToSession, onTicked, onStale }: OpenActionsProps) {
  const { vault } = useJournal()
  const [showsAll, setShowsAll] = useState(false)
  /** Those ticked here stay in the list, so that a slip can be taken back. */
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const tick = useMutation({
    mutationFn: async ({ action, isDone }: { readonly action: OpenAction; readonly isDone: boolean }) => {
      const { noteId, at, text } = action
      await vault.sessions.tickAction({ noteId, at, text, isDone })
      return { key: keyOf(action), isDone }
    },
    onSuccess: ({ key, isDone }) => {
      // Several may be on their way at once.
      setDone((now) => {
        const others = [...now].filter((one) => one !== key)
        return new Set(isDone ? [...others, key] : others)
      })
      onTicked()
    },
    onError: (error) => {
      if (errorCode(error) === 'STALE_REVISION') onStale()
    },
  })
  const isStale = tick.error !== null && errorCode(tick.error) === 'STALE_REVISION'
  const shown = mostPressingFirst(actions).slice(0, showsAll ? actions.length : FIRST_SHOWN)
  const open = actions.filter((action) => !done.has(keyOf(action))).length

  return (
    <section className={panel.group} aria-label={m.prepare.actions.title(open)}>
      <GroupTitle>{m.prepare.actions.title(open)}</GroupTitle>
      {isStale ? <Callout isAlert>{m.prepare.actions.stale}</Callout> : <FailureNote error={tick.error} />}
      {actions.length === 0 ? <p className={panel.none}>{m.prepare.actions.none}</p> : null}
      <ul className={panel.list}>
        {shown.map((action) => {
          const isDone = done.has(keyOf(action))
          return (
            <li key={keyOf(action)} className={styles.action}>
              <label className={styles.task}>
                <input
                  type="checkbox"
                  autoComplete="off"
                  className={styles.box}
                  checked={isDone}
                  onChange={() => tick.mutate({ action, isDone: !isDone })}
                />
                <span className={isDone ? styles.done : styles.words} dir="auto">
                  {action.text}
                </span>
              </label>
              <p className={styles.facts}>
                {actionFacts(action, partnerName, localNow()).join(' · ')}
                <button
                  type="button"
                  className={styles.source}
                  dir="auto"
                  onClick={() => onGoToSession(action.sessionId)}
                >
                  {m.prepare.actions.from(action.sessionTitle || m.ui.untitled)}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
      {shown.length < actions.length ? (
        <Button kind="quiet" className={styles.all} onClick={() => setShowsAll(true)}>
          {m.prepare.actions.showAll(actions.length)}
        </Button>
      ) : null}
    </section>
  )
}
