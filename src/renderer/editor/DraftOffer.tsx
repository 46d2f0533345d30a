// Offers words that were typed but never saved, found sealed from an earlier time.
import { m } from '../messages/unlocked'
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { replacedInWords, type LeftWords } from './left-words'
import styles from './save.module.css'
import { previewOf, type EditedThing, type Words } from './words'

interface DraftOfferProps {
  readonly draft: LeftWords
  /** As they stand in the vault. */
  readonly saved: Words & { readonly revision: number }
  /** What they belong to. */
  readonly thing: EditedThing
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

export function DraftOffer({ draft, saved, thing, onRestore, onDiscard }: DraftOfferProps) {
  const replaced = replacedInWords(draft, saved, thing)
  return (
    <div className={styles.problem}>
      <Callout
        isAlert
        title={m.editor.draft.title}
        actions={
          <>
            <Button kind="primary" onClick={onRestore}>
              {m.ui.restore}
            </Button>
            <Button onClick={onDiscard}>{m.ui.discard}</Button>
          </>
        }
      >
        <p>{m.editor.draft.lead}</p>
        <p className={styles.preview}>
          <b>{draft.title || m.ui.untitled}</b> {previewOf(draft, saved)}
        </p>
        {replaced === null ? null : <p>{replaced}</p>}
      </Callout>
    </div>
  )
}
