// Open tasks of a pair, read from what each note's save derived.
import type { ByWhom, OpenAction } from '../../../../contract/sessions'
import type { EncryptedDatabase } from '../encrypted-database'

export interface ActionsStore {
  /** Of sessions before a local date and time, oldest first; nothing of the trash. */
  openBefore(pairId: string, heldOn: string): OpenAction[]
}

interface ActionRow extends Omit<OpenAction, 'isDone' | 'owner'> {
  readonly isDone: number
  readonly owner: ByWhom | null
}

export function actionsStore(db: EncryptedDatabase): ActionsStore {
  const open = db.prepare<[{ pairId: string; heldOn: string }], ActionRow>(`
    SELECT note_id AS noteId, session.id AS sessionId, title AS sessionTitle, held_on AS heldOn, at, text, owner,
           due_on AS dueOn, is_done AS isDone,
           (SELECT count(*) FROM session AS later
             WHERE later.pair_id = session.pair_id AND later.held_on > session.held_on AND later.held_on < @heldOn
               AND later.state IN ('held', 'closed') AND later.trashed_at IS NULL) AS timesCarried
      FROM action JOIN note ON note.id = action.note_id JOIN session ON session.id = note.session_id
     WHERE action.pair_id = @pairId AND is_done = 0 AND held_on < @heldOn AND trashed_at IS NULL
     ORDER BY held_on, session.id, at`)
  return {
    openBefore: (pairId, heldOn) =>
      open.all({ pairId, heldOn }).map((row) => ({ ...row, isDone: row.isDone === 1 })),
  }
}
