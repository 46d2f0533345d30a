// Locking from the page: by key, by button, or because the shell asks. Last words are saved or sealed first.
import { useEffect } from 'react'
import { flushEditors } from '../../editor/open-editors'
import { bridge } from '../bridge'

/** The shell asks for the last words itself, and does not wait for them longer than it must. */
export async function lockNow(): Promise<void> {
  await bridge.call('lock', {})
}

async function keepWordsThenAnswer(): Promise<void> {
  await flushEditors()
  await bridge.call('readyToLock', {})
}

export function useLock(): void {
  useEffect(
    () =>
      bridge.listen((event) => {
        if (event.is === 'lockRequested') void keepWordsThenAnswer()
      }),
    [],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.key.toLowerCase() !== 'l') return
      event.preventDefault()
      void lockNow()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
