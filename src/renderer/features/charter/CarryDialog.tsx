// Brings more of the private room onto the page, part by part, each by a tick.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CharterPart } from '../../../contract/charter'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import styles from './dialogs.module.css'
import { PartPicks } from './PartPicks'
import type { CharterWords } from './use-charter-words'

interface CarryDialogProps {
  readonly words: CharterWords
  /** Ticked to begin with. */
  readonly picked: readonly CharterPart[]
  readonly onClose: () => void
}

export function CarryDialog({ words: { charter, change }, picked, onClose }: CarryDialogProps) {
  const { vault, queries } = useJournal()
  const [chosen, setChosen] = useState(picked)
  const [problem, setProblem] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const { data, error, refetch } = useQuery({
    ...queries.charter.offers.queryOptions({ input: { pairId: charter.pairId } }),
    staleTime: 0,
    gcTime: 0,
  })
  const offers = data?.filter(({ part }) => part !== 'names' || charter.names === null)

  const bring = async () => {
    setBusy(true)
    setProblem(null)
    const parts = (offers ?? [])
      .filter(({ part }) => chosen.includes(part))
      .map(({ part, fingerprint }) => ({ part, fingerprint }))
    try {
      await change((baseRevision) => vault.charter.carry({ charterId: charter.id, baseRevision, parts }))
      onClose()
    } catch (refused) {
      setProblem(refused)
      setBusy(false)
      await refetch()
    }
  }

  return (
    <Dialog
      title={m.charter.carry.title}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button
            kind="primary"
            disabled={chosen.length === 0}
            busy={isBusy}
            onClick={() => {
              void bring()
            }}
          >
            {m.charter.carry.bring}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>{offers?.length === 0 ? m.charter.carry.nothing : m.charter.carry.lead}</p>
        {offers === undefined ? null : (
          <PartPicks offers={offers} chosen={chosen} carried={charter.carriedParts} onChange={setChosen} />
        )}
        <FailureNote error={error ?? problem} />
      </div>
    </Dialog>
  )
}
