// Saves a document that was sealed for this vault, opened, at a place the person chooses. The page has its sealed bytes only.
import { useMutation } from '@tanstack/react-query'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { bridge } from '../../bridge'
import { outcomeInWords } from '../export-words'
import styles from './TakenDialog.module.css'

export function SaveOpened({ sealed }: { readonly sealed: string }) {
  const words = m.taking.document
  const save = useMutation({ mutationFn: () => bridge.call('saveOpened', { sealed }) })
  const outcome = save.data
  return (
    <div className={styles.opens}>
      <Button kind="primary" busy={save.isPending} onClick={() => save.mutate()}>
        {words.save}
      </Button>
      <p role="status" className={styles.sentences}>
        {save.isError ? m.summaries.outcome.failed : null}
        {outcome?.is === 'saved' ? words.saved(outcome.fileName) : null}
        {outcome === undefined || outcome.is === 'saved' ? null : outcomeInWords(outcome)}
      </p>
    </div>
  )
}
