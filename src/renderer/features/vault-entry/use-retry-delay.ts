// Makes guessing at an unlocked desk tedious: from the third failure on, each try waits longer, 1 s to 30 s.
// Against a stolen disk the key derivation is the limit, not this.
import { useEffect, useState } from 'react'

const DELAYS_SECONDS = [0, 0, 1, 2, 4, 8, 16, 30]

export interface RetryDelay {
  /** 0 when the next try is free. */
  readonly secondsLeft: number
  readonly fail: () => void
}

export function useRetryDelay(): RetryDelay {
  const [failures, setFailures] = useState(0)
  const [secondsLeft, setSecondsLeft] = useState(0)

  // A clock is outside React.
  useEffect(() => {
    if (secondsLeft <= 0) return
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1_000)
    return () => clearTimeout(timer)
  }, [secondsLeft])

  const fail = () => {
    setSecondsLeft(DELAYS_SECONDS[Math.min(failures, DELAYS_SECONDS.length - 1)] ?? 0)
    setFailures(failures + 1)
  }
  return { secondsLeft, fail }
}
