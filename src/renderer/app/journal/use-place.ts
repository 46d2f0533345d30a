// The place on screen. Leaving one waits for its last words; nobody is led away from words that stand nowhere else.
import { useCallback, useEffect, useState } from 'react'
import { flushEditors } from '../../editor/open-editors'
import { rememberPlace } from '../workspace'
import type { Place } from './place'

interface Going {
  readonly place: Place | null
  readonly go: (place: Place) => void
  /** The words on screen could neither be saved nor sealed, so the place was not changed. */
  readonly isHeldBack: boolean
  readonly release: () => void
}

export function usePlace(vaultId: string, startAt: Place | null): Going {
  const [place, setPlace] = useState(startAt)
  const [isHeldBack, setHeldBack] = useState(false)

  const go = useCallback((next: Place) => {
    void flushEditors().then((isKept) => {
      if (isKept) setPlace(next)
      setHeldBack(!isKept)
    })
  }, [])

  // The place survives a lock. A full disk must not stop anybody from going there.
  useEffect(() => {
    if (place !== null) rememberPlace(vaultId, place).catch(() => undefined)
  }, [vaultId, place])

  return { place, go, isHeldBack, release: useCallback(() => setHeldBack(false), []) }
}
