// Leads to a part of what may be shared at once, however many passages stand before it; says how much of each was chosen.
import { useRef } from 'react'
import { m } from '../../messages/unlocked'
import { joinClasses } from '../../ui/join-classes'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { partId, type PartCount } from './picks-parts'
import styles from './PicksNav.module.css'
import { usePartInView } from './use-part-in-view'

export function PicksNav({ parts }: { readonly parts: readonly PartCount[] }) {
  const nav = useRef<HTMLElement>(null)
  const { present, goTo } = usePartInView(
    nav,
    parts.map(({ part }) => partId(part)),
  )
  const said = m.summaries.picks
  return (
    <nav ref={nav} className={styles.nav} aria-label={said.parts}>
      {parts.map(({ part, chosen, all }) => {
        const isPresent = partId(part) === present
        return (
          <button
            key={part}
            type="button"
            className={joinClasses(styles.part, isPresent && styles.present)}
            aria-current={isPresent}
            onClick={() => goTo(partId(part))}
          >
            {said.part[part]}
            <span className={styles.count} aria-hidden="true">
              {said.partCount(chosen, all)}
            </span>
            <VisuallyHidden>{said.partChosen(chosen, all)}</VisuallyHidden>
          </button>
        )
      })}
    </nav>
  )
}
