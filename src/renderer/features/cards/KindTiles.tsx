// The six kinds of card, each with what it is good for; one of them begins a new card.
import type { CardKind } from '../../../domain/card-kinds'
import { CARD_KINDS } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import { KindIcon } from './KindIcon'
import styles from './KindTiles.module.css'

interface KindTilesProps {
  /** They stand beside this. */
  readonly hasCards: boolean
  readonly onChoose: (kind: CardKind) => void
}

export function KindTiles({ hasCards, onChoose }: KindTilesProps) {
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <h1 className={styles.title}>{m.cards.heading}</h1>
          <p className={styles.lead}>{hasCards ? m.cards.list.chooseOne : m.cards.lead}</p>
        </header>
        <ul className={styles.tiles} aria-label={m.cards.new}>
          {CARD_KINDS.map((kind) => (
            <li key={kind}>
              <button type="button" className={styles.tile} onClick={() => onChoose(kind)}>
                <span className={styles.sign}>
                  <KindIcon kind={kind} />
                </span>
                <b className={styles.name}>{m.cards.kinds[kind]}</b>
                <span className={styles.says}>{m.cards.says[kind]}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
