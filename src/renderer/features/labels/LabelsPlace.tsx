// Tags and people: two lists of names, each with the notes it stands in.
import { m } from '../../messages/unlocked'
import { ScreenTitle } from '../../ui/ScreenTitle'
import type { LabelKind } from './label-kind'
import { KeptNames } from './KeptNames'
import { LabelList } from './LabelList'
import styles from './LabelsPlace.module.css'

interface LabelsPlaceProps {
  readonly onOpen: (kind: LabelKind, id: string) => void
}

export function LabelsPlace({ onOpen }: LabelsPlaceProps) {
  return (
    <section className={styles.page} aria-label={m.labels.heading}>
      <div className={styles.column}>
        <header>
          <ScreenTitle>{m.labels.heading}</ScreenTitle>
          <p className={styles.lead}>{m.labels.lead}</p>
        </header>
        <div className={styles.lists}>
          <LabelList kind="tag" onOpen={(id) => onOpen('tag', id)} />
          <LabelList kind="person" onOpen={(id) => onOpen('person', id)} />
        </div>
        <KeptNames />
      </div>
    </section>
  )
}
