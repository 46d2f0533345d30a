// How many requests the shell refused since its start: asked for once, then when the window gets the focus, at most
// once a minute.
import { useEffect, useState } from 'react'
import { bridge } from '../bridge'

const pauseMs = 60_000

/** Null until the shell has answered. */
export function useRefusedRequests(): number | null {
  const [refused, setRefused] = useState<number | null>(null)

  // The count and the focus of the window are outside React.
  useEffect(() => {
    let askedAt = -Infinity
    const ask = () => {
      if (Date.now() - askedAt < pauseMs) return
      askedAt = Date.now()
      // Without an answer the last count stands.
      bridge.call('state', {}).then(
        ({ refusedRequests }) => setRefused(refusedRequests),
        () => undefined,
      )
    }
    ask()
    window.addEventListener('focus', ask)
    return () => window.removeEventListener('focus', ask)
  }, [])

  return refused
}
