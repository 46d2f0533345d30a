// What happened when a save failed, what is safe, and what to do about it.
import { m } from '../messages/unlocked'
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import type { SaveState } from './autosave'
import styles from './save.module.css'
import type { EditedThing } from './words'

interface SaveProblemProps {
  readonly state: SaveState
  /** What was being written. */
  readonly thing: EditedThing
  readonly onRetry: () => void
  readonly onReload: () => void
}

export function SaveProblem({ state, thing, onRetry, onReload }: SaveProblemProps) {
  if (state.is !== 'failed') return null
  if (state.code === 'STALE_REVISION') {
    return (
      <div className={styles.problem}>
        <Callout
          isAlert
          title={m.editor.stale.title(thing)}
          actions={<Button onClick={onReload}>{m.ui.reload}</Button>}
        >
          {m.editor.stale.text}
        </Callout>
      </div>
    )
  }
  const { title, text } = sentenceFor(state.code)
  return (
    <div className={styles.problem}>
      <Callout isAlert title={title} actions={<Button onClick={onRetry}>{m.ui.tryAgain}</Button>}>
        {text}
      </Callout>
    </div>
  )
}

function sentenceFor(code: string) {
  const known = Object.entries(m.editor.notSavedBecause).find(([one]) => one === code)
  return known?.[1] ?? m.editor.notSaved
}
