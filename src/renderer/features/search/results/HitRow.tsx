// One hit: its title, the words around what was found, and what it is. It leads there.
import type { SearchHit } from '../../../../contract/search'
import { m } from '../../../messages/unlocked'
import { Found } from '../Found'
import { factsInWords, type PartnerOf } from '../target-words'
import { TargetIcon } from '../TargetIcon'
import styles from './ResultList.module.css'

interface HitRowProps {
  readonly hit: SearchHit
  readonly partnerOf: PartnerOf
  readonly onGo: (hit: SearchHit) => void
}

export function HitRow({ hit, partnerOf, onGo }: HitRowProps) {
  return (
    <button type="button" className={styles.hit} onClick={() => onGo(hit)}>
      <TargetIcon kind={hit.target.kind} />
      <span className={styles.title} dir="auto">
        {hit.title.length === 0 ? m.ui.untitled : <Found parts={hit.title} />}
      </span>
      {hit.snippet.length === 0 ? null : (
        <span className={styles.snippet} dir="auto">
          <Found parts={hit.snippet} />
        </span>
      )}
      <span className={styles.facts}>{factsInWords(hit, partnerOf)}</span>
    </button>
  )
}
