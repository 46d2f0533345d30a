// Lets one submission through: a second click can arrive before React has drawn the button as busy.
import { useState } from 'react'

interface SubmitOnce {
  /** False while an earlier submission holds. */
  readonly claim: () => boolean
  /** After a failure: it may be tried again. */
  readonly release: () => void
}

export function useSubmitOnce(): SubmitOnce {
  const [once] = useState(createSubmitOnce)
  return once
}

function createSubmitOnce(): SubmitOnce {
  let isSent = false
  return {
    claim() {
      if (isSent) return false
      isSent = true
      return true
    },
    release() {
      isSent = false
    },
  }
}
