// Where the words are, in one word. "Saved" stands there only after the vault has said so.
import { m } from '../messages/unlocked'
import type { SaveState } from './autosave'
import styles from './save.module.css'

export function SaveStatus({ state }: { readonly state: SaveState }) {
  return (
    <span className={state.is === 'failed' ? styles.failed : styles.status}>{m.editor.status[state.is]}</span>
  )
}
