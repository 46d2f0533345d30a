// Brings what was written into the search index, and into the leak check's sketches, a little later, in slices, so that no
// save waits for it.
// Invariant: whatever is wrong with an index, the vault goes on; the index is derived, and can be made anew.
import { refusalOf } from '../../refusal'
import { incidentOf } from '../../rpc/serve'
import type { Changes } from '../changes'
import type { OpenVault } from '../rooms/open-vault'

const PAUSE_MS = 3_000
/** Between two slices others are served. */
const BREATH_MS = 5
const OBJECTS_A_SLICE = 16
const PAGES_A_SLICE = 32
/** After so many at once (an import, an older vault) the index lies in many pieces: one piece answers faster. */
const BULK = 1_000

type Rooms = Pick<OpenVault, 'privateRoom' | 'sharedRoom'>

/** Starts at once with what an import, an older vault or a crash left over. */
export function indexSoon(changes: Changes, rooms: Rooms): Changes {
  const isMoreToDo = mending(indexing(rooms), rooms)
  let isPlanned = false
  const plan = (delayMs: number) => {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      if (isMoreToDo()) plan(BREATH_MS)
    }, delayMs).unref()
  }
  plan(BREATH_MS)
  return {
    announce: (...features) => {
      changes.announce(...features)
      plan(PAUSE_MS)
    },
    announceWords: (sessionId) => {
      changes.announceWords(sessionId)
      plan(PAUSE_MS)
    },
    subscribe: (signal) => changes.subscribe(signal),
  }
}

/** One slice; answers whether there is more to do. */
function indexing({ privateRoom, sharedRoom }: Rooms): () => boolean {
  const searches = [privateRoom.search, sharedRoom.search]
  let indexedInARow = 0
  return () => {
    const left = searches.reduce((sum, search) => sum + search.settle(OBJECTS_A_SLICE), 0)
    if (left > 0) {
      indexedInARow += OBJECTS_A_SLICE
      return true
    }
    if (indexedInARow >= BULK && searches.some((search) => search.expunge(PAGES_A_SLICE))) return true
    indexedInARow = 0
    return privateRoom.sketches.settle(OBJECTS_A_SLICE)
  }
}

/** A damaged index is made anew; once only: what fails again would fail at every slice. */
function mending(work: () => boolean, { privateRoom, sharedRoom }: Rooms): () => boolean {
  let isMended = false
  const mend = () => {
    isMended = true
    for (const room of [privateRoom, sharedRoom]) room.search.rebuild()
    return true
  }
  const attempt = (act: () => boolean): boolean => {
    try {
      return act()
    } catch (error) {
      // A full or vanished disk shows at the next save; what is pending stays so.
      if (refusalOf(error) !== undefined) return false
      incidentOf(error)
      return isMended ? false : attempt(mend)
    }
  }
  return () => attempt(work)
}
