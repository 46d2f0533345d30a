// Measures a passphrase shortly after the last key; the measure itself is loaded on first use.
import { useEffect, useState } from 'react'
import type { Strength } from './strength'

const PAUSE_MS = 120

/** Null while the field is empty. */
export async function strengthOf(passphrase: string, label: string): Promise<Strength | null> {
  const { measureStrength } = await import('./strength')
  return passphrase === '' ? null : measureStrength(passphrase, [label, 'duologue'])
}

/** Null until the first measure, or while the field is empty. */
export function useStrength(passphrase: string, label: string): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null)

  // Loading and a pause are outside React; a later key makes an earlier measure void.
  useEffect(() => {
    let isVoid = false
    const measure = async () => {
      const measured = await strengthOf(passphrase, label)
      if (!isVoid) setStrength(measured)
    }
    const timer = setTimeout(() => void measure(), PAUSE_MS)
    return () => {
      isVoid = true
      clearTimeout(timer)
    }
  }, [passphrase, label])

  return strength
}
