// The way from a round of ratings to a sealed comparison. Nothing leaves by beginning one.
import { useMutation } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import styles from './Reveal.module.css'

interface CompareSealedProps {
  readonly pair: Pair
  readonly roundId: string
  readonly onOpen: (revealId: string) => void
}

export function CompareSealed({ pair, roundId, onOpen }: CompareSealedProps) {
  const { vault } = useJournal()
  const begin = useMutation({
    mutationFn: () => vault.reveal.begin({ pairId: pair.id, about: 'ratings', roundId }),
    onSuccess: ({ id }) => onOpen(id),
  })
  return (
    <div className={styles.part}>
      <div>
        <Button busy={begin.isPending} onClick={() => begin.mutate()}>
          {m.reveal.begin.compare(pair.partnerName)}
        </Button>
      </div>
      <p className={styles.hint}>{m.reveal.begin.compareHint}</p>
      <FailureNote error={begin.error} />
    </div>
  )
}
