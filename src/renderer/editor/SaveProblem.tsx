// What happened when a save failed, what is safe, and what to do about it.
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import type { SaveState } from './autosave'
import styles from './save.module.css'

interface SaveProblemProps {
  readonly state: SaveState
  /** What was being written: "note" or "summary". */
  readonly thing: string
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
          title={`This ${thing} was changed elsewhere`}
          actions={<Button onClick={onReload}>Reload</Button>}
        >
          A newer version was saved before these words. Nothing was overwritten. Reload to see it; your words
          stay in a sealed draft and are offered to you there.
        </Callout>
      </div>
    )
  }
  const { title, text } = sentences[state.code] ?? general
  return (
    <div className={styles.problem}>
      <Callout isAlert title={title} actions={<Button onClick={onRetry}>Try again</Button>}>
        {text}
      </Callout>
    </div>
  )
}

const general = {
  title: 'These words could not be saved',
  text: 'They are kept here and in a sealed draft. Duologue tries again every ten seconds.',
}

const sentences: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  DISK_FULL: {
    title: 'The disk is full',
    text: 'Your words are kept here and in a sealed draft; free some space and they will be saved.',
  },
  VAULT_UNREACHABLE: {
    title: 'The vault cannot be reached',
    text: 'Your words are kept here and in a sealed draft. If the vault is on a removable disk, put it back: they will be saved.',
  },
  INVALID_DOCUMENT: {
    title: 'The vault did not take these words',
    text: 'Something in them is of a kind it does not know, perhaps pasted. They are kept here and in a sealed draft; undo the last change and try again.',
  },
}
