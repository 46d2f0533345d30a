// Offers words that were typed but never saved, found sealed from an earlier time.
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import styles from './save.module.css'
import { previewOf, type Words } from './words'

interface DraftOfferProps {
  readonly draft: Words
  /** As they stand in the vault. */
  readonly saved: Words
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

export function DraftOffer({ draft, saved, onRestore, onDiscard }: DraftOfferProps) {
  return (
    <div className={styles.problem}>
      <Callout
        isAlert
        title="Words that were not saved"
        actions={
          <>
            <Button kind="primary" onClick={onRestore}>
              Restore
            </Button>
            <Button onClick={onDiscard}>Discard</Button>
          </>
        }
      >
        <p>They were typed here before the vault was locked or could not be reached:</p>
        <p className={styles.preview}>
          <b>{draft.title || 'Untitled'}</b> {previewOf(draft, saved)}
        </p>
      </Callout>
    </div>
  )
}
