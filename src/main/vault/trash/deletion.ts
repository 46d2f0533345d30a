// Deleting for good, in slices between which others are served.
// Invariant: what is going is written down first and crossed out last. A crash between two rooms, rows or files leaves
// nothing half: at the next opening it goes on from there.
import { withoutLabels, type LabelMention } from '../../../domain/note-labels'
import type { TrashKind } from '../../../contract/trash'
import type { VaultDeps } from '../deps'
import { revisionOrRefusal } from '../revision'
import type { Thing } from '../rooms/private/trash.store'

const SESSIONS_AT_ONCE = 20
const NOTES_AT_ONCE = 10
const INDEXED_AT_ONCE = 20
const INDEX_PAGES_AT_ONCE = 100

/** What has words in the shared room. */
const isInShared: ReadonlySet<TrashKind> = new Set<TrashKind>(['pair', 'summary', 'charter'])

type DeletionDeps = Pick<VaultDeps, 'vault' | 'attachments' | 'now'>

export interface Deletion {
  /** Ends when no byte of them is left in the files of the vault. */
  delete(things: readonly Thing[]): Promise<void>
  /** What an earlier run did not come to the end of. */
  finish(): Promise<void>
}

export function deletionOf({ vault, attachments, now }: DeletionDeps): Deletion {
  const { privateRoom, sharedRoom } = vault
  const { trash, notes, carries, charters } = privateRoom

  /** Its marks go from the notes, also from those in the trash. No version is kept for it: the words stay as they are. */
  const unmark = async ({ kind, targetId }: LabelMention): Promise<void> => {
    const noteIds = notes.mentioning(kind, targetId)
    for (let at = 0; at < noteIds.length; at += NOTES_AT_ONCE) {
      privateRoom.inOne(() => {
        for (const noteId of noteIds.slice(at, at + NOTES_AT_ONCE)) unmarkNote(noteId, { kind, targetId })
      })
      await breath()
    }
  }
  const unmarkNote = (noteId: string, gone: LabelMention): void => {
    const note = notes.find(noteId)
    if (note === undefined) return
    const isGone = ({ kind, targetId }: LabelMention) => kind === gone.kind && targetId === gone.targetId
    const document = withoutLabels(note.document, isGone)
    const savedAt = now().toISOString()
    revisionOrRefusal(notes.revise({ noteId, baseRevision: note.revision, document, savedAt }))
  }

  const takeAway = async (thing: Thing): Promise<void> => {
    const { kind, id } = thing
    if (kind === 'tag' || kind === 'person' || kind === 'goal') await unmark({ kind, targetId: id })
    if (kind === 'summary' || kind === 'charter') sharedRoom.trash.remove(kind, [id])
    if (kind === 'pair') {
      sharedRoom.trash.remove('summary', carries.summariesOf(id))
      sharedRoom.trash.remove('charter', charters.of(id))
      const pairingId = privateRoom.pairings.pairingOf(id)
      if (pairingId !== undefined) sharedRoom.pairings.remove(pairingId)
      // Its cards and calendar files.
      sharedRoom.register.forget(id)
      for (const revealId of privateRoom.reveals.idsOf(id)) sharedRoom.reveals.remove(revealId)
      while (trash.removeSessionsOf(id, SESSIONS_AT_ONCE) > 0) await breath()
      for (const targetId of trash.goalsOf(id)) await unmark({ kind: 'goal', targetId })
    }
    trash.remove(thing)
  }

  const leaveNoTraceIn = async (room: typeof privateRoom | typeof sharedRoom): Promise<void> => {
    while (room.search.settle(INDEXED_AT_ONCE) > 0) await breath()
    while (room.search.expunge(INDEX_PAGES_AT_ONCE)) await breath()
    room.scrub()
  }

  const finish = async (): Promise<void> => {
    const going = trash.going()
    if (going.length === 0) return
    for (const thing of going) await takeAway(thing)
    await attachments.tidy()
    if (going.some(({ kind }) => isInShared.has(kind))) await leaveNoTraceIn(sharedRoom)
    await leaveNoTraceIn(privateRoom)
    trash.gone(going)
  }

  return {
    delete: async (things) => {
      trash.letGo(things)
      await finish()
    },
    finish,
  }
}

const breath = () => new Promise<void>((goOn) => setImmediate(goOn))
