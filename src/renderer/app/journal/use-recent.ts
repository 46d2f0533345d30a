// The places one was in lately, by the palette's ids, newest first and without the one one is in. In memory only.
import { useState } from 'react'

const MOST = 5

export function useRecent(hereId: string): readonly string[] {
  const [visited, setVisited] = useState<readonly string[]>([hereId])
  if (visited[0] !== hereId) setVisited([hereId, ...visited.filter((id) => id !== hereId)].slice(0, MOST + 1))
  return visited.filter((id) => id !== hereId)
}
