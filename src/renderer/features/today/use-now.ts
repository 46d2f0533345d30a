// The date and time of this desk, as long as it is looked at. Invariant: it moves in steps of five minutes, so that a
// page left open over midnight says the new day, and nothing is asked for more often than that.
import { useEffect, useState } from 'react'
import { localNow } from '../../ui/local-dates'

const STEP_MINUTES = 5
const LOOK_MS = 20_000

export function useNow(): string {
  const [now, setNow] = useState(inSteps)

  // The clock is outside React; a laptop that slept shows the right time when it is looked at again.
  useEffect(() => {
    const look = () => setNow(inSteps())
    const timer = setInterval(look, LOOK_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}

function inSteps(): string {
  const now = localNow()
  const minutes = Math.floor(Number(now.slice(14, 16)) / STEP_MINUTES) * STEP_MINUTES
  return `${now.slice(0, 14)}${String(minutes).padStart(2, '0')}`
}
