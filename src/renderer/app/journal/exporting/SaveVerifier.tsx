// Saves the page that checks what was agreed, for whoever has no Duologue. It holds no words: the register stays as it is.
import { useMutation } from '@tanstack/react-query'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { bridge } from '../../bridge'
import { verifierInWords } from '../export-words'
import styles from './SaveVerifier.module.css'

export function SaveVerifier() {
  const { verifier } = m.exporting
  const save = useMutation({ mutationFn: () => bridge.call('saveVerifier', {}) })
  return (
    <div className={styles.verifier}>
      <Button kind="quiet" busy={save.isPending} onClick={() => save.mutate()}>
        {verifier.save}
      </Button>
      <p role="status" className={styles.said}>
        {save.isError ? m.summaries.outcome.failed : save.data ? verifierInWords(save.data) : verifier.what}
      </p>
    </div>
  )
}
