// Puts something into the trash and says so, with the way back.
import { m } from '../../messages/unlocked'
import type { TrashKind } from '../../../contract/trash'
import { useJournal } from './journal-context'
import { useNotice } from './notice'

interface Trashable {
  readonly kind: TrashKind
  readonly id: string
}

/** Rejects as the vault does. */
export function useTrash(): (one: Trashable, words: string) => Promise<void> {
  const { vault } = useJournal()
  const say = useNotice()
  return async (one, words) => {
    await vault.trash.put(one)
    say({
      words,
      action: {
        label: m.sessions.paper.undo,
        act: () => void vault.trash.restore(one).catch(() => say({ words: m.journal.notBrought })),
      },
    })
  }
}
