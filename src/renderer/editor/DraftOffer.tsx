// Offers words that were typed but never saved, found sealed from an earlier time.
import { Button } from '../ui/Button'
import { Callout } from '../ui/Callout'
import { replacedInWords, type LeftWords } from './left-words'
import styles from './save.module.css'
import { previewOf, type Words } from './words'

interface DraftOfferProps {
  readonly draft: LeftWords
  /** As they stand in the vault. */
  readonly saved: Words & { readonly revision: number }
  /** What they belong to: "note" or "summary". */
  readonly thing: string
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

export function DraftOffer({ draft, saved, thing, onRestore, onDiscard }: DraftOfferProps) {
  const replaced = replacedInWords(draft, saved, thing)
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
        {replaced === null ? null : <p>{replaced}</p>}
      </Callout>
    </div>
  )
}
