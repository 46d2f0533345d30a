// Says that a document holds something this version cannot show, and that it was left as it is.
import { Callout } from '../ui/Callout'
import styles from './save.module.css'

interface CannotShowProps {
  /** What is open: "note" or "summary". */
  readonly thing: string
}

export function CannotShow({ thing }: CannotShowProps) {
  return (
    <div className={styles.problem}>
      <Callout isAlert title={`This ${thing} holds something this version cannot show`}>
        Nothing was changed: the vault has it whole. Here it can only be read, and what stands below may be a
        part of it, or nothing. A newer Duologue may show all of it.
      </Callout>
    </div>
  )
}
