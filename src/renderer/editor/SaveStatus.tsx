// Where the words are, in one word. "Saved" stands there only after the vault has said so.
import { assertNever } from '../../domain/result'
import type { SaveState } from './autosave'
import styles from './save.module.css'

export function SaveStatus({ state }: { readonly state: SaveState }) {
  return <span className={state.is === 'failed' ? styles.failed : styles.status}>{wordsFor(state)}</span>
}

function wordsFor(state: SaveState): string {
  switch (state.is) {
    case 'saved':
      return 'Saved'
    case 'saving':
      return 'Saving…'
    case 'unsaved':
      return 'Not saved yet'
    case 'failed':
      return 'Not saved'
    default:
      return assertNever(state)
  }
}
