// Puts a pair into the trash, after saying honestly what goes with it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useTrash } from '../../app/journal/use-trash'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import styles from './PutAway.module.css'

export function PutAway({ pair }: { readonly pair: Pair }) {
  const [isAsking, setAsking] = useState(false)
  const putIntoTrash = useTrash()
  const queryClient = useQueryClient()
  const { settings } = m.pairs
  const put = useMutation({
    mutationFn: async () => {
      await putIntoTrash({ kind: 'pair', id: pair.id }, settings.awayDone(pair.partnerName))
      await queryClient.invalidateQueries()
    },
  })
  return (
    <section className={styles.away} aria-label={settings.away}>
      <h2 className={styles.title}>{settings.away}</h2>
      <p className={styles.text}>{settings.awayText(pair.sessionCount, pair.partnerName)}</p>
      <Button className={styles.ask} onClick={() => setAsking(true)}>
        {settings.awayAsk}
      </Button>
      {isAsking ? (
        <Dialog
          title={settings.awayTitle(pair.partnerName)}
          onClose={() => setAsking(false)}
          leadsAway={put.isSuccess}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{m.ui.cancel}</Button>
              <Button kind="primary" busy={put.isPending} onClick={() => put.mutate()}>
                {settings.awayDo}
              </Button>
            </>
          }
        >
          <p>{settings.awayText(pair.sessionCount, pair.partnerName)}</p>
          <p>{settings.awayKeeps}</p>
          <FailureNote error={put.error} />
        </Dialog>
      ) : null}
    </section>
  )
}
