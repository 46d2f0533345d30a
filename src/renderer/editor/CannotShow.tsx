// Says that a document holds something this version cannot show, and that it was left as it is.
import { m } from '../messages/unlocked'
import { Callout } from '../ui/Callout'
import styles from './save.module.css'
import type { EditedThing } from './words'

interface CannotShowProps {
  /** What is open. */
  readonly thing: EditedThing
}

export function CannotShow({ thing }: CannotShowProps) {
  return (
    <div className={styles.problem}>
      <Callout isAlert title={m.editor.cannotShow.title(thing)}>
        {m.editor.cannotShow.text}
      </Callout>
    </div>
  )
}
