// Takes hand-over files wherever one is: chosen, dropped on the window, or double-clicked before. One at a time.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { PickedFile } from '../../../../contract/shell'
import { m } from '../../../messages/unlocked'
import { LiveRegion } from '../../../ui/LiveRegion'
import { bridge } from '../../bridge'
import { useJournal } from '../journal-context'
import type { Place } from '../place'
import { readDropped } from './base64-of-file'
import { TakenDialog } from './TakenDialog'
import { takePicked, type Taken } from './take-picked'
import { TakingContext } from './taking-context'
import { useDroppedFiles } from './use-dropped-files'

interface TakeHandOverProps {
  readonly pairs: readonly Pair[]
  readonly go: (place: Place) => void
  readonly children: ReactNode
}

export function TakeHandOver({ pairs, go, children }: TakeHandOverProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const [receivedCount, setReceivedCount] = useState(0)
  const [isReading, setReading] = useState(false)
  const [taken, setTaken] = useState<Taken>({ is: 'nothing' })

  const takeFrom = useCallback(
    async (source: () => Promise<PickedFile>) => {
      const picked = await source().catch((): PickedFile => ({ is: 'unreadable' }))
      if (picked.is === 'nothing') return
      setReading(true)
      const next = await takePicked(vault, picked)
      if (next.is === 'took') {
        setReceivedCount((count) => count + 1)
        // An open sheet takes over what came, unless words on it are unsaved.
        await queryClient.invalidateQueries({ queryKey: queries.summaries.open.key() })
      }
      setTaken(next)
      setReading(false)
    },
    [vault, queries, queryClient],
  )
  const take = useCallback((file: File) => void takeFrom(() => readDropped(file)), [takeFrom])
  const taking = useMemo(
    () => ({ pick: () => void takeFrom(() => bridge.call('pickHandOver', {})), receivedCount }),
    [takeFrom, receivedCount],
  )
  useDroppedFiles(take)

  // What was double-clicked while the vault was locked waits in the shell; later ones are announced.
  useEffect(() => {
    const takeWaiting = () => void takeFrom(() => bridge.call('takeWaitingFile', {}))
    takeWaiting()
    return bridge.listen((event) => {
      if (event.is === 'fileWaiting') takeWaiting()
    })
  }, [takeFrom])

  return (
    <TakingContext value={taking}>
      {children}
      <LiveRegion>{isReading ? m.handover.taken.reading : null}</LiveRegion>
      {taken.is === 'nothing' ? null : (
        <TakenDialog taken={taken} pairs={pairs} go={go} onClose={() => setTaken({ is: 'nothing' })} />
      )}
    </TakingContext>
  )
}
