// A pair and a session, straight into the stores.
import { randomUUID } from 'node:crypto'
import type { NoteDocument } from '../../src/domain/note-document'
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
  const id = randomUUID()
  const noteId = randomUUID()
  const details = { title: 'Reading the room', heldOn, timeZone: 'Europe/Oslo', minutes: 50, place: null }
  vault.privateRoom.sessions.add(
    { id, noteId, pairId, ...details, createdAt: new Date().toISOString() },
    document,
  )
  return { sessionId: id, noteId }
}
