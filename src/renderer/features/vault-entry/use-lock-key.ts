// Ctrl L, or ⌘L on a Mac, anywhere on the page.
import { useEffect, useEffectEvent } from 'react'

export function useLockKey(isOn: boolean, onLock: () => void) {
  const lock = useEffectEvent(onLock)

  // Keys are outside React.
  useEffect(() => {
    if (!isOn) return
    const lockOnKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 'l') return
      event.preventDefault()
      lock()
    }
    document.addEventListener('keydown', lockOnKey)
    return () => document.removeEventListener('keydown', lockOnKey)
  }, [isOn])
}
