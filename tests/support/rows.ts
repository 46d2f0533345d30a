// A pair and a session, straight into the stores.
import { randomUUID } from 'node:crypto'
import type { NoteDocument } from '../../src/domain/note-document'
import { startSession } from '../../src/main/vault/start-session'
import type { OpenVault } from '../../src/main/vault/rooms/open-vault'

export function addPair(vault: OpenVault, partnerName = 'Maya Okafor'): string {
  const id = randomUUID()
  vault.privateRoom.pairs.add({
    id,
    myName: 'Anders Holm',
    partnerName,
    purpose: 'strategy',
    objective: 'Learn how the floor really works',
    createdAt: new Date().toISOString(),
  })
  return id
}

export function addSession(
  vault: OpenVault,
  pairId: string,
  document: NoteDocument,
  heldOn = '2026-11-19T15:00',
) {
  const details = { title: 'Reading the room', heldOn, timeZone: 'Europe/Oslo', minutes: 50, place: null }
  const sessionId = startSession(
    { vault, newId: randomUUID, now: () => new Date() },
    { pairId, ...details, state: 'held' },
    { note: document },
  )
  const note = vault.privateRoom.notes.ofSession(sessionId, 'note')
  if (note === undefined) throw new Error('a session has a note')
  return { sessionId, noteId: note.noteId }
}
