// What to know before a session: open actions, goals and cards and the last three sessions; and ticking an action there.
import type { BeforeYouMeet, SessionLine } from '../../contract/sessions'
import { mostPressingFirst } from '../../domain/card-facts'
import { tasksOf, withTaskDone } from '../../domain/note-tasks'
import { Refusal } from '../refusal'
import { revisionOrRefusal } from './revision'
import type { PrivateRoom } from './rooms/private/room'

const LAST_SESSIONS = 3

export function beforeYouMeet(room: PrivateRoom, session: SessionLine): BeforeYouMeet {
  const { id, pairId, heldOn } = session
  const lastSessions = room.sessions.heldBefore(pairId, { heldOn, id }, LAST_SESSIONS).flatMap((line) => {
    const note = room.notes.ofSession(line.id, 'note')
    return note === undefined ? [] : [{ line, noteId: note.noteId, document: { ...note.document } }]
  })
  const goals = room.goals
    .list(pairId)
    .filter((goal) => goal.state === 'open')
    .map(({ id: goalId, title, forWhom, dueOn, createdAt }) => ({
      id: goalId,
      title,
      forWhom,
      dueOn,
      createdAt,
    }))
  return {
    actions: room.actions.openBefore(pairId, heldOn),
    goals,
    cards: mostPressingFirst(room.cards.openBefore(pairId, heldOn)),
    lastSessions,
  }
}

/** Ticks the task in the note it stands in. Throws NOT_FOUND, or STALE_REVISION if another task stands there by now. */
export function tickAction(
  room: PrivateRoom,
  {
    noteId,
    at,
    text,
    isDone,
    savedAt,
  }: { noteId: string; at: number; text: string; isDone: boolean; savedAt: string },
): void {
  const note = room.notes.find(noteId)
  if (note === undefined) throw new Refusal('NOT_FOUND')
  const ticked = withTaskDone(note.document, at, isDone)
  if (ticked === undefined || tasksOf(note.document)[at]?.text !== text)
    throw new Refusal('STALE_REVISION', { currentRevision: note.revision })
  revisionOrRefusal(room.notes.revise({ noteId, baseRevision: note.revision, document: ticked, savedAt }))
}
