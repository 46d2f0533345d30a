// Takes hand-over files wherever they are: chosen, dropped on the window, or double-clicked before. One after the other.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { PickedFile } from '../../../../contract/shell'
import { m } from '../../../messages/unlocked'
import { LiveRegion } from '../../../ui/LiveRegion'
import { bridge } from '../../bridge'
import { useJournal } from '../journal-context'
import type { Place } from '../place'
import { readDropped } from './base64-of-file'
import { TakenDialog } from './TakenDialog'
import { takeInOrder, waitsForAnother, type TakenFile } from './take-in-order'
import { takePicked, type Picked } from './take-picked'
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
  const [taken, setTaken] = useState<readonly TakenFile[]>([])
  /** As `taken`, for those that come before the page is drawn again. */
  const said = useRef<readonly TakenFile[]>([])
  const queue = useRef(Promise.resolve())

  const say = useCallback((files: readonly TakenFile[]) => {
    said.current = files
    setTaken(files)
  }, [])
  /** With what is said already: a file that came too early may follow now. */
  const takeAll = useCallback(
    async (source: () => Promise<readonly PickedFile[]>) => {
      const given: readonly PickedFile[] = await source().catch((): PickedFile[] => [
        { is: 'unreadable', fileName: '' },
      ])
      const files = given.filter((one): one is Picked => one.is !== 'nothing')
      if (files.length === 0) return
      setReading(true)
      const early = said.current.filter((one) => waitsForAnother(one.taken))
      const tried = [...early.map(({ picked }) => picked), ...files]
      const next = await takeInOrder(tried, (picked) => takePicked(vault, picked))
      const count = next.filter((one) => one.taken.is === 'took').length
      if (count > 0) {
        setReceivedCount((before) => before + count)
        // An open sheet takes over what came, unless words on it are unsaved.
        await queryClient.invalidateQueries({ queryKey: queries.summaries.open.key() })
      }
      say([...said.current.filter((one) => !early.includes(one)), ...next])
      setReading(false)
    },
    [vault, queries, queryClient, say],
  )
  const takeFrom = useCallback(
    (source: () => Promise<readonly PickedFile[]>) => {
      queue.current = queue.current.then(() => takeAll(source)).catch(() => setReading(false))
    },
    [takeAll],
  )
  const take = useCallback(
    (files: readonly File[]) => takeFrom(() => Promise.all(files.map(readDropped))),
    [takeFrom],
  )
  const taking = useMemo(
    () => ({
      pick: () => {
        const picked = bridge.call('pickHandOver', {})
        takeFrom(async () => [await picked])
      },
      receivedCount,
    }),
    [takeFrom, receivedCount],
  )
  useDroppedFiles(take)

  // What was double-clicked while the vault was locked waits in the shell; later ones are announced.
  useEffect(() => {
    takeFrom(waitingFiles)
    return bridge.listen((event) => {
      if (event.is === 'fileWaiting') takeFrom(waitingFiles)
    })
  }, [takeFrom])

  const [first, ...others] = taken
  return (
    <TakingContext value={taking}>
      {children}
      <LiveRegion>{isReading ? m.handover.taken.reading : null}</LiveRegion>
      {first === undefined ? null : (
        <TakenDialog taken={[first, ...others]} pairs={pairs} go={go} onClose={() => say([])} />
      )}
    </TakingContext>
  )
}

/** All that wait. */
async function waitingFiles(): Promise<PickedFile[]> {
  const files: PickedFile[] = []
  for (;;) {
    const file = await bridge.call('takeWaitingFile', {})
    if (file.is === 'nothing') return files
    files.push(file)
  }
}
