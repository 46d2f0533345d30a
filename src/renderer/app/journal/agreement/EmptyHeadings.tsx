// Said before a signature: headings that leave with nothing under them, for what one sees is what leaves.
import { m } from '../../../messages/unlocked'
import styles from './dialogs.module.css'

export function EmptyHeadings({ headings }: { readonly headings: readonly string[] }) {
  if (headings.length === 0) return null
  return (
    <p className={styles.faint} dir="auto">
      {headings.map((heading) => m.summaries.empties.isEmpty(heading)).join(' ')}
    </p>
  )
}
