// The words that one has called right oneself, in this vault; each can be taken out again.
import { useMutation, useQuery } from '@tanstack/react-query'
import X from 'lucide-react/icons/x'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import styles from './OwnWords.module.css'

export function OwnWords({ onClose }: { readonly onClose: () => void }) {
  const { queries } = useJournal()
  const { data: words, error } = useQuery(queries.words.list.queryOptions({ input: {} }))
  const remove = useMutation(queries.words.remove.mutationOptions())
  return (
    <Dialog title={m.spelling.myWords} onClose={onClose}>
      <p className={styles.lead}>{words?.length === 0 ? m.spelling.noWords : m.spelling.myWordsSay}</p>
      <ul aria-label={m.spelling.myWords} className={styles.words}>
        {words?.map(({ word }) => (
          <li key={word} className={styles.word}>
            <span dir="auto">{word}</span>
            <button
              type="button"
              className={styles.remove}
              aria-label={m.spelling.takeOut(word)}
              onClick={() => remove.mutate({ word })}
            >
              <X strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <FailureNote error={error ?? remove.error} />
    </Dialog>
  )
}
